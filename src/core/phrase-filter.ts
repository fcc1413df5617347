/**
 * Where phrases may stand in a text: a sieve that lets every phrase through and, of everything else, little. All
 * that is done for each word of a page is done here.
 *
 * Each word has eight flags, by its hash: whether it is a phrase, and whether one begins with it. Each beginning
 * of a phrase, of two words or more, has one bit. Words that share a place share their flags, which costs a
 * look-up and changes nothing.
 */
import { innerHash } from './phrase-table.ts';
import type { Tokens } from './tokens.ts';
import { gluedHash, nextKey, unhashUnit } from './word-hash.ts';

/** What is sought: the wrong forms, or the cues. */
export interface Sought {
  /** The flag of a word that is such a phrase itself. */
  readonly alone: number;
  /** The flag of a word that such a phrase begins with. */
  readonly begins: number;
  /** The bits of its beginnings; their number is a power of two. */
  readonly beginnings: Uint8Array;
  /** Whether a phrase of one word may have an s that it has not; the last of several words always may. */
  readonly hasPluralWords: boolean;
}

/** Flags of a word. */
export const FORM_ALONE = 1;
export const FORM_BEGINS = 2;
export const CUE_ALONE = 4;
export const CUE_BEGINS = 8;

const S = 's'.charCodeAt(0);
const CAPITAL_S = 'S'.charCodeAt(0);

/** @param mask one less than the number of places */
export const placeOf = (key: number, mask: number): number => (key ^ (key >>> 13)) & mask;

/** Places where phrases may end, four numbers each: key, first and last token, 1 for one word more than the phrase: an s. */
export type PhraseEnds = number[];

/**
 * @param words the flags of words; their number is a power of two
 * @param ends gets what is found
 */
export function sift(
  tokens: Tokens,
  words: Uint8Array,
  { alone, begins, beginnings, hasPluralWords }: Sought,
  ends: PhraseEnds,
): void {
  const { hashes, count } = tokens;
  const wordMask = words.length - 1;
  const mask = 8 * beginnings.length - 1;
  const either = alone | begins;
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    // placeOf and nextKey, written out: this is where the time goes while the page is new.
    const flags = (words[(hash ^ (hash >>> 13)) & wordMask] as number) & either;
    if (hasPluralWords && endsInS(tokens, at)) {
      const one = unhashUnit(hash, S);
      if (((words[placeOf(one, wordMask)] as number) & alone) !== 0) ends.push(one, at, at, 1);
    }
    if (flags === 0) continue;
    if ((flags & alone) !== 0) ends.push(hash, at, at, 0);
    if ((flags & begins) === 0) continue;
    let key = hash;
    for (let last = at + 1; last < count; last++) {
      if (endsInS(tokens, last)) {
        const one = nextKey(key, singular(tokens, last));
        const bit = placeOf(one, mask);
        if (((beginnings[bit >>> 3] as number) & (1 << (bit & 7))) !== 0) ends.push(one, at, last, 1);
      }
      key = (((key & 0x7ffff) << 11) | (key >>> 19)) ^ innerHash(tokens, last);
      const bit = (key ^ (key >>> 13)) & mask;
      if (((beginnings[bit >>> 3] as number) & (1 << (bit & 7))) === 0) break;
      ends.push(key, at, last, 0);
    }
  }
}

function endsInS({ text, ends }: Tokens, at: number): boolean {
  const unit = text.charCodeAt((ends[at] as number) - 1);
  return unit === S || unit === CAPITAL_S;
}

function singular({ hashes, glued }: Tokens, at: number): number {
  const hash = unhashUnit(hashes[at] as number, S);
  return glued[at] === 1 ? gluedHash(hash) : hash;
}

/** Makes the flags and bits of {@link sift}. */
export class FilterMaker {
  readonly #wordFlags = new Map<number, number>();
  readonly #formBeginnings = new Set<number>();
  readonly #cueBeginnings = new Set<number>();

  /** @param keys of a phrase's beginnings, the last one its own */
  add(keys: readonly number[], what: 'form' | 'cue'): void {
    const [word] = keys;
    if (word === undefined) return;
    const [alone, begins] = what === 'form' ? [FORM_ALONE, FORM_BEGINS] : [CUE_ALONE, CUE_BEGINS];
    this.#wordFlags.set(word, (this.#wordFlags.get(word) ?? 0) | (keys.length === 1 ? alone : begins));
    const beginnings = what === 'form' ? this.#formBeginnings : this.#cueBeginnings;
    for (const key of keys.slice(1)) beginnings.add(key);
  }

  /** Few strangers pass: a word in eight of a large dictionary, a beginning in four. */
  make(): { words: Uint8Array; forms: Uint8Array; cues: Uint8Array } {
    const words = new Uint8Array(powerOfTwo(2 * this.#wordFlags.size, 1 << 16));
    for (const [word, flags] of this.#wordFlags) {
      (words[placeOf(word, words.length - 1)] as number) |= flags;
    }
    return { words, forms: bitsOf(this.#formBeginnings), cues: bitsOf(this.#cueBeginnings) };
  }
}

function bitsOf(keys: ReadonlySet<number>): Uint8Array {
  const bits = new Uint8Array(powerOfTwo(3 * keys.size, 1 << 21) / 8);
  for (const key of keys) {
    const bit = placeOf(key, 8 * bits.length - 1);
    (bits[bit >>> 3] as number) |= 1 << (bit & 7);
  }
  return bits;
}

/** The power of two from a number on, between 256 and `most`. */
const powerOfTwo = (least: number, most: number) =>
  Math.min(most, Math.max(256, 2 ** Math.ceil(Math.log2(Math.max(1, least)))));
