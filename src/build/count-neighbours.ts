/** Clean texts -> the table that src/core/neighbours.ts reads: what stands beside the words that matter. */
import {
  BOUNDARY,
  fingerprint,
  homeSlot,
  leftKey,
  neighboursIn,
  phraseKey,
  rightKey,
  SLOT_BYTES,
  STEPS,
} from '../core/neighbours.ts';
import type { CorpusFile } from './clean-texts.ts';

/**
 * How many words a neighbour must have been seen with before its own habits outweigh what is usual anywhere
 * (the constant of Dirichlet smoothing). Chosen on practice articles: with 300 less of what was changed was
 * right, with 2,000 less was restored; between them little differs.
 */
const TRUST = 1000;
/** A phrase that the texts never show counts as seen half a time. */
const UNSEEN = 0.5;
/** 150,000 restored about one span in a hundred more on practice articles, at more than twice the bytes. */
const MOST_PAIRS = 60_000;
/** Share of slots in use: fuller makes look-ups longer and strangers likelier. */
const FULL = 0.8;
const LONGEST_PHRASE = 8;

/** The words of a text for counting, with {@link BOUNDARY} at the ends of its paragraphs. */
function textHashes(text: string): number[] {
  const hashes = [BOUNDARY];
  for (const paragraph of text.split(/\n{2,}/)) {
    for (const hash of [...neighboursIn(paragraph), BOUNDARY]) {
      if (hash !== BOUNDARY || hashes.at(-1) !== BOUNDARY) hashes.push(hash);
    }
  }
  return hashes;
}

/** Texts as hashes, so that several counts (folds) read them only once. */
export interface ReadText {
  readonly name: string;
  readonly hashes: readonly number[];
}

/** Reads files for {@link countNeighbours}. */
export function readTexts(files: Iterable<CorpusFile>): ReadText[] {
  return Array.from(files, ([name, text]) => ({ name, hashes: textHashes(text) }));
}

const value = (bits: number) => Math.min(255, Math.round(bits * STEPS));

/**
 * Counts what stands beside the first and last words of phrases, and packs it.
 *
 * Kept per pair of words is how many bits a neighbour adds to what the word is anyway,
 * log2(1 + count(neighbour, word) / (TRUST * share of the word)); what the neighbour does with all words
 * alike is left out, since it says nothing about which phrase is right.
 * @param phrases wrong and right forms alike; what is none of these words is not counted
 * @param mostPairs the table keeps so many of the most useful pairs
 * @returns bytes for `openNeighbours`; the same for the same texts and phrases
 */
export function countNeighbours(
  texts: Iterable<ReadText>,
  phrases: Iterable<string>,
  mostPairs: number = MOST_PAIRS,
): Uint8Array {
  const first = new Set<number>();
  const last = new Set<number>();
  const phraseCount = new Map<number, number>();
  const openers = new Set<number>();
  for (const phrase of phrases) {
    const words = neighboursIn(phrase);
    const [opener, closer] = [words[0], words.at(-1)];
    if (opener === undefined || closer === undefined || words.length > LONGEST_PHRASE) continue;
    first.add(opener);
    last.add(closer);
    if (words.length > 1) openers.add(opener);
    phraseCount.set(phraseKey(words, 0, words.length), 0);
  }

  const count = new Map<number, number>();
  const pairs = new Map<number, { left: number; right: number; count: number }>();
  let total = 0;
  for (const { hashes } of texts) {
    total += hashes.length;
    for (let at = 0; at < hashes.length; at++) {
      const word = hashes[at] ?? BOUNDARY;
      count.set(word, (count.get(word) ?? 0) + 1);
      const longest = openers.has(word) ? LONGEST_PHRASE : 1;
      if (first.has(word)) {
        for (let end = at + 1; end <= Math.min(at + longest, hashes.length); end++) {
          const key = phraseKey(hashes, at, end);
          const seen = phraseCount.get(key);
          if (seen !== undefined) phraseCount.set(key, seen + 1);
        }
      }
      const next = hashes[at + 1];
      if (next === undefined || !(last.has(word) || first.has(next))) continue;
      // Left and right together in one number would not fit its 53 bits; the key of the pair is as good.
      const key = leftKey(word, next);
      const pair = pairs.get(key);
      if (pair === undefined) pairs.set(key, { left: word, right: next, count: 1 });
      else if (pair.left === word && pair.right === next) pair.count++;
    }
  }

  const kept: { key: number; value: number; use: number }[] = [];
  const keep = (key: number, together: number, word: number, neighbour: number) => {
    const ofWord = count.get(word) ?? 0;
    const bits = Math.log2(1 + (together * total) / (TRUST * (ofWord + UNSEEN)));
    // A neighbour met once will hardly be met again.
    if (value(bits) === 0 || (count.get(neighbour) ?? 0) < 2) return;
    kept.push({ key, value: value(bits), use: bits * (count.get(neighbour) ?? 0) * Math.sqrt(ofWord) });
  };
  for (const { left, right, count: together } of pairs.values()) {
    if (first.has(right)) keep(leftKey(left, right), together, right, left);
    if (last.has(left)) keep(rightKey(left, right), together, left, right);
  }
  kept.sort((a, b) => b.use - a.use || a.key - b.key);

  const phraseValues = [...phraseCount]
    .map(([key, seen]) => ({ key, value: value(Math.log2(seen + UNSEEN) - Math.log2(UNSEEN)) }))
    .filter((entry) => entry.value > 0)
    .sort((a, b) => a.key - b.key);
  return pack([...phraseValues, ...kept.slice(0, mostPairs)]);
}

/**
 * Lays entries out in slots. Of two that a look-up could not tell apart the earlier stays.
 * @param entries keys of src/core/neighbours.ts with values of 1 to 255
 */
export function pack(entries: readonly { readonly key: number; readonly value: number }[]): Uint8Array {
  const slots = entries.length === 0 ? 0 : Math.ceil(entries.length / FULL) + 1;
  const bytes = new Uint8Array(slots * SLOT_BYTES);
  for (const entry of entries) {
    const print = fingerprint(entry.key);
    let slot = homeSlot(entry.key, slots);
    let at = slot * SLOT_BYTES;
    const isSame = () => ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) === print;
    while (bytes[at + 2] !== 0 && !isSame()) {
      slot = (slot + 1) % slots;
      at = slot * SLOT_BYTES;
    }
    if (bytes[at + 2] !== 0) continue;
    bytes[at] = print & 0xff;
    bytes[at + 1] = print >> 8;
    bytes[at + 2] = entry.value;
  }
  return bytes;
}
