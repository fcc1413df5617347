/**
 * Phrases by number, found by their keys: nothing of a phrase is kept but 16 to 30 bits of its key and eight of
 * its letters. That two phrases of one text are taken for one another is as likely as one in 2^38 times the
 * number of phrases.
 */
import { HIDDEN, valueAt } from './characters.ts';
import { asUint16, asUint32 } from './sections.ts';
import type { Tokens } from './tokens.ts';
import { gluedHash, nextKey } from './word-hash.ts';

/** No such phrase. */
export const NONE = -1;

const bucketOf = (key: number, bits: number) => (key ^ (key >>> 15)) & ((1 << bits) - 1);
const printOf = (key: number, bits: number) => (key >>> bits) & 0xffff;

/** The key of a token inside a phrase. */
export const innerHash = ({ hashes, glued }: Tokens, at: number): number => {
  const hash = hashes[at] as number;
  return glued[at] === 1 ? gluedHash(hash) : hash;
};

/** The keys of a phrase's beginnings, the last one its own; none where it has no token. */
export function prefixKeys(tokens: Tokens): number[] {
  const keys: number[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const before = keys.at(-1);
    keys.push(before === undefined ? (tokens.hashes[at] as number) : nextKey(before, innerHash(tokens, at)));
  }
  return keys;
}

/** Eight bits of a phrase's letters, worked out in another way than its key. @param end UTF-16 offset */
export function letterCheck(tokens: Tokens, first: number, last: number, end: number): number {
  let check = 0;
  for (let token = first; token <= last; token++) {
    const until = token === last ? end : (tokens.ends[token] as number);
    for (let at = tokens.starts[token] as number; at < until; at++) {
      const value = valueAt(tokens.text, at);
      if (value !== HIDDEN) check = (check * 37 + value) & 0xff;
    }
  }
  return check;
}

/** `buckets` says where each begins, without what is above 16 bits; `wraps` are the buckets where that grows by one. */
export type PhraseSections = readonly [
  wraps: Uint32Array,
  buckets: Uint16Array,
  prints: Uint16Array,
  checks: Uint8Array,
];

/**
 * Packs phrases.
 * @returns the sections, and the old numbers of the phrases in the order of their new ones; phrases of one key
 * keep theirs
 */
export function packPhrases(phrases: readonly Tokens[]): { sections: PhraseSections; order: number[] } {
  // Three or four phrases share a bucket of a large table.
  const bits = Math.min(16, Math.max(4, Math.ceil(Math.log2(phrases.length + 1)) - 2));
  const rows = phrases.map((tokens, at) => {
    const key = prefixKeys(tokens).at(-1) ?? 0;
    const last = tokens.count - 1;
    const check = letterCheck(tokens, 0, last, tokens.ends[last] ?? 0);
    return { at, bucket: bucketOf(key, bits), print: printOf(key, bits), check };
  });
  rows.sort((a, b) => a.bucket - b.bucket || a.print - b.print || a.at - b.at);
  const buckets = new Uint32Array((1 << bits) + 1);
  for (const { bucket } of rows) (buckets[bucket + 1] as number)++;
  for (let b = 1; b < buckets.length; b++) (buckets[b] as number) += buckets[b - 1] as number;
  const wraps = Array.from(buckets, (start, b) => (start >>> 16 > (buckets[b - 1] ?? 0) >>> 16 ? b : -1));
  return {
    sections: [
      Uint32Array.from(wraps.filter((b) => b >= 0)),
      Uint16Array.from(buckets),
      Uint16Array.from(rows, (r) => r.print),
      Uint8Array.from(rows, (r) => r.check),
    ],
    order: rows.map(({ at }) => at),
  };
}

/** Reads packed phrases where they lie. */
export class PhraseTable {
  readonly #bits: number;
  readonly #wraps: Uint32Array;
  readonly #buckets: Uint16Array;
  readonly #prints: Uint16Array;
  readonly #checks: Uint8Array;

  /** @throws RangeError where the bytes are damaged */
  constructor(wraps: Uint8Array, buckets: Uint8Array, prints: Uint8Array, checks: Uint8Array) {
    this.#wraps = asUint32(wraps);
    this.#buckets = asUint16(buckets);
    this.#prints = asUint16(prints);
    this.#checks = checks;
    this.#bits = Math.log2(this.#buckets.length - 1);
    if (!Number.isInteger(this.#bits) || this.#begin(this.#buckets.length - 1) !== this.#prints.length) {
      throw new RangeError('the index is damaged: phrases are missing');
    }
  }

  /** The first phrase of a bucket. */
  #begin(bucket: number): number {
    let begin = this.#buckets[bucket] as number;
    for (const wrap of this.#wraps) if (bucket >= wrap) begin += 0x10000;
    return begin;
  }

  get size(): number {
    return this.#prints.length;
  }

  /** The first phrase of a key, or NONE; those of the same key follow it up to {@link end}. */
  first(key: number): number {
    const print = printOf(key, this.#bits);
    const bucket = bucketOf(key, this.#bits);
    const end = this.#begin(bucket + 1);
    for (let at = this.#begin(bucket); at < end; at++) if (this.#prints[at] === print) return at;
    return NONE;
  }

  /** One past the last phrase that shares the key of the one at a place. */
  end(first: number, key: number): number {
    const end = this.#begin(bucketOf(key, this.#bits) + 1);
    let at = first + 1;
    while (at < end && this.#prints[at] === this.#prints[first]) at++;
    return at;
  }

  /** Whether the letters at a place are those of a phrase. @param check what {@link letterCheck} gives */
  isSpelled(at: number, check: number): boolean {
    return this.#checks[at] === check;
  }
}
