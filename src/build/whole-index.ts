/** The index as it ships, for commands and tests that run without a browser. */
import { buildIndex, type Index } from '../core/index.ts';
import { openNeighbours } from '../core/neighbours.ts';
import type { CorpusFile } from './clean-texts.ts';
import { type Compiled, compile } from './compile.ts';
import { readNames } from './names/read-names.ts';
import { neighbourTable } from './neighbour-table.ts';
import { readPacks } from './read-packs.ts';

/** Everything that ships, compiled. @throws PackError with file, line and what to do */
export const compileAll = (): Compiled => compile(readPacks(), readNames());

/**
 * @param texts what the table of neighbours is learned from; by default those whose counts ship
 * @throws PackError with file, line and what to do
 */
export function wholeIndex(
  { dictionary }: Pick<Compiled, 'dictionary'> = compileAll(),
  texts?: () => CorpusFile[],
): Index {
  return buildIndex([dictionary], { neighbours: openNeighbours(neighbourTable(dictionary, texts)) });
}
