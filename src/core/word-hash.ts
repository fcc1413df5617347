/**
 * Words as small numbers, so that a page's words are looked up without making a string of each. Two words
 * may share a number; whoever matches text compares the letters too.
 */

/**
 * One more UTF-16 code unit on a hash. 30 bits and no multiplication on purpose: every step stays a small
 * integer in a JavaScript engine that has not yet compiled the loop, as on every page that is just opened.
 */
export const hashUnit = (hash: number, unit: number): number =>
  (((hash & 0x7fffff) << 7) - hash + unit) & 0x3fffffff;

/** The hash of a folded word (`fold` in tokens.ts). */
export function wordHash(folded: string): number {
  let hash = 0;
  for (let i = 0; i < folded.length; i++) hash = hashUnit(hash, folded.charCodeAt(i));
  return hash;
}

/** The hash of a word that follows the token before it without a space. */
export const gluedHash = (hash: number): number => hash ^ 0x15555555;

/** 127 times this is 1 in 30 bits. */
const INVERSE = 0x2fdfbf7f;

/** The hash before its last unit: undoes {@link hashUnit}. */
export const unhashUnit = (hash: number, unit: number): number =>
  Math.imul(hash - unit, INVERSE) & 0x3fffffff;

/**
 * The key of a phrase with one more word. A phrase of one word has that word's hash as its key. Turned by 11 of
 * 30 bits each time, so that words in another order make another key.
 */
export const nextKey = (key: number, hash: number): number => (((key & 0x7ffff) << 11) | (key >>> 19)) ^ hash;
