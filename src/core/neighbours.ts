/**
 * Which of several phrases belongs between two neighbours, from how often its first and last word stand
 * beside them in clean English. The counts are made by src/build/count-neighbours.ts; here they are only read,
 * in place: nothing is decoded and nothing allocated.
 *
 * The table is a row of slots of three bytes: a fingerprint of the key (16 bits, little-endian) and a value in
 * eighths of a bit, 0 where the slot is empty. A key is looked for from its home slot on, up to the first empty
 * one. A stranger is taken for a key about twice in ten thousand look-ups.
 */
import { isMark } from './sentences.ts';
import { type Tokens, tokenize } from './tokens.ts';
import { wordHash } from './word-hash.ts';

/** Where a sentence or a block begins or ends: a word of its own. */
export const BOUNDARY = wordHash('');
/** All that begins with a digit: amounts differ, what stands beside them does not. */
const NUMBER = wordHash('0');
const COMMA = wordHash(',');

/**
 * A token as the neighbour it is to others. Of all marks only the comma tells something; the others, quotation
 * marks and dashes too, stand for a {@link BOUNDARY}, and so do the ends of the text.
 */
export function neighbourAt(tokens: Tokens, at: number): number {
  if (at < 0 || at >= tokens.count) return BOUNDARY;
  const hash = tokens.hashes[at] as number;
  const unit = tokens.text.charCodeAt(tokens.starts[at] ?? 0);
  if (unit >= 48 && unit <= 57) return NUMBER;
  return hash === COMMA || !isMark(tokens, at) ? hash : BOUNDARY;
}

/** The words of a phrase as neighbours see them. */
export function neighboursIn(phrase: string): number[] {
  const tokens = tokenize(phrase);
  return Array.from({ length: tokens.count }, (_, at) => neighbourAt(tokens, at));
}

export const SLOT_BYTES = 3;
/** Steps in a bit: what the table's values count. */
export const STEPS = 8;

/** Every bit of the result depends on every bit given. Source: the finaliser of MurmurHash3 (public domain). */
function stir(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The key of "a phrase begins with this word, after that neighbour". Both as `wordHash` gives them. */
export function leftKey(left: number, first: number): number {
  return stir(Math.imul(left, 0x9e3779b1) ^ first);
}

/** The key of "a phrase ends with this word, before that neighbour". */
export function rightKey(last: number, right: number): number {
  return stir(Math.imul(last, 0x7feb352d) ^ right ^ 0x2545f491);
}

/** The key of a phrase as such. @param words hashes, of which those from `from` up to, not with, `to` count */
export function phraseKey(words: ArrayLike<number>, from: number, to: number): number {
  let h = 0x3c6ef372;
  for (let i = from; i < to; i++) h = stir(Math.imul(h, 0x846ca68b) ^ (words[i] ?? 0));
  return h;
}

/** The slot where the search for a key begins. */
export function homeSlot(key: number, slots: number): number {
  return Math.floor(((key >>> 0) * slots) / 2 ** 32);
}

/** What a slot keeps of a key. */
export function fingerprint(key: number): number {
  return key & 0xffff;
}

/** A table of neighbours, read in place. */
export interface Neighbours {
  /**
   * How well a phrase stands between two neighbours: log2 of its likelihood, less a part that is the same for
   * all phrases between the same neighbours. So only differences mean something.
   * @param words hashes; the phrase is those from `from` up to, not with, `to`; at least one
   * @param left hash of the word before, {@link BOUNDARY} where a sentence or block begins or a mark stands
   * @param right hash of the word after, likewise
   */
  weigh(words: ArrayLike<number>, from: number, to: number, left: number, right: number): number;
}

/**
 * Opens a table. Costs nothing: no byte is read yet.
 * @param bytes as `countNeighbours` makes them; no byte at all is a table that knows nothing
 * @throws RangeError where they are no whole number of slots
 */
export function openNeighbours(bytes: Uint8Array): Neighbours {
  const slots = bytes.length / SLOT_BYTES;
  if (!Number.isInteger(slots)) throw new RangeError('the table of neighbours is cut off');

  const value = (key: number): number => {
    const print = fingerprint(key);
    let slot = homeSlot(key, slots);
    // As many steps as there are slots: a damaged table without an empty slot must not hang a page.
    for (let steps = slots; steps > 0; steps--) {
      const at = slot * SLOT_BYTES;
      const found = bytes[at + 2] ?? 0;
      if (found === 0) return 0;
      if (((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) === print) return found;
      slot++;
      if (slot === slots) slot = 0;
    }
    return 0;
  };

  return {
    weigh: (words, from, to, left, right) =>
      (value(phraseKey(words, from, to)) +
        value(leftKey(left, words[from] ?? BOUNDARY)) +
        value(rightKey(words[to - 1] ?? BOUNDARY, right))) /
      STEPS,
  };
}
