/** Reads the right names (src/packs/names) and the channels that break them (src/packs/channels). */
import { PACKS_FOLDER, readYamlFolder } from '../read-packs.ts';
import { PackError, parseYaml, type YamlFile } from '../read-yaml.ts';
import { Channel, NameList } from './schema.ts';

export type ChannelFile = YamlFile<Channel>;
export type NameFile = YamlFile<NameList>;

/** Where wrong names are made from. */
export interface NameSources {
  readonly channels: readonly ChannelFile[];
  readonly lists: readonly NameFile[];
}

function atItsPlace<T>(read: YamlFile<T>, field: string, said: string): YamlFile<T> {
  const place = /([^/]+)\.yaml$/.exec(read.file)?.[1];
  if (place === said) return read;
  throw new PackError([
    `${read.file}:${read.lineOf([field])}: ${field} is "${said}"; write "${place}", its place`,
  ]);
}

/** Parses one channel. @throws PackError listing every fault of the file */
export function parseChannel(source: string, file: string): ChannelFile {
  const read = parseYaml(source, file, Channel);
  return atItsPlace(read, 'channel', read.value.channel);
}

/** Parses one list of names. @throws PackError listing every fault of the file */
export function parseNames(source: string, file: string): NameFile {
  const read = parseYaml(source, file, NameList);
  return atItsPlace(read, 'topic', read.value.topic);
}

/** All channels and names below a folder. @throws PackError listing the faults of all files */
export function readNames(folder = PACKS_FOLDER): NameSources {
  return {
    channels: readYamlFolder(folder, (path) => path.startsWith('channels/'), parseChannel),
    lists: readYamlFolder(folder, (path) => path.startsWith('names/'), parseNames),
  };
}
