/** Reads the packs' YAML files. Every fault names its file and line and says what to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Pack } from '../core/entry.ts';
import { PackError, parseYaml } from './read-yaml.ts';

export { PackError } from './read-yaml.ts';

export const PACKS_FOLDER = new URL('../packs/', import.meta.url).pathname;

/** Folders beside the packs that hold something else: what compiled packs are made into, and the sources of made forms. */
const NO_PACKS = /^(generated|channels|names)\//;

/** A pack with the file it stands in. */
export interface PackFile {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly pack: Pack;
  /** Line of the file at which a field stands, by path ("entries", 3, "right"). */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Parses one pack.
 * @param file its path, for messages; "src/packs/spun/names.yaml" must hold the pack "spun/names"
 * @throws PackError listing every fault of the file
 */
export function parsePack(source: string, file: string): PackFile {
  const { value: pack, lineOf } = parseYaml(source, file, Pack);
  const name = /([^/]+\/[^/]+)\.yaml$/.exec(file)?.[1];
  if (name !== pack.pack) {
    throw new PackError([`${file}:${lineOf(['pack'])}: pack is "${pack.pack}"; write "${name}", its place`]);
  }
  return { file, pack, lineOf };
}

/**
 * Parses every YAML file below a folder, in the order of their names.
 * @param wanted which of them, by path relative to the folder
 * @param parse what is to become of each: receives its text and its path relative to the working folder
 * @throws PackError listing the faults of all files
 */
export function readYamlFolder<T>(
  folder: string,
  wanted: (path: string) => boolean,
  parse: (source: string, file: string) => T,
): T[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.yaml') && wanted(path))
    .sort();
  const faults: string[] = [];
  const read = paths.flatMap((path) => {
    try {
      const shown = relative(process.cwd(), join(folder, path)).split(sep).join('/');
      return [parse(readFileSync(join(folder, path), 'utf8'), shown)];
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  if (faults.length > 0) throw new PackError(faults);
  return read;
}

/**
 * All packs of a folder, in the order of their names; not the names and channels beside them.
 * @throws PackError listing the faults of all files
 */
export function readPacks(folder = PACKS_FOLDER): PackFile[] {
  return readYamlFolder(folder, (path) => !NO_PACKS.test(path), parsePack);
}
