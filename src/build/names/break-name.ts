/** A right name and a channel's synonyms -> every way in which its words can break. */
import type { Channel } from './schema.ts';

/** Small words that a spinner leaves alone inside a name, and that say little of whose it is. */
const JOINERS = new Set(
  'a al an and at bin by d da de di du for ii iii iv in jr la le o of on or s sr st the to van der von with'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Synonyms that are tried for a word: the table lists the best attested first. */
const LEAST_ATTESTED = 6;

/** One wrong form of a name. */
export interface BrokenName {
  readonly form: string;
  /** The wrong words that stand in it, as the table spells them. */
  readonly put: readonly string[];
  /** The words of the name that still stand, joiners and numbers left out. */
  readonly kept: readonly string[];
  /** How far down the table its synonyms stand: 0 where each is the best attested of its word. */
  readonly cost: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const capitalised = (phrase: string) => phrase.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/**
 * Gives a synonym the capitals of the word it stands for. Spinners raise the first word of a phrase ("Social
 * gathering Metropolis"); where a headline raises every one, it is the same form (core/letter-case.ts).
 */
const withCapitals = (right: string, wrong: string) =>
  right === right.toLowerCase() ? wrong : capitalised(wrong);

/** Whether a word says something of itself: no joiner, no number. */
const isMain = (word: string) => !JOINERS.has(word.toLowerCase()) && !/^\p{N}+$/u.test(word);

/**
 * Breaks one word of a name or more, each in several ways.
 * @returns every form, those of the best attested synonyms first, and among them those that change least
 */
export function breakName(name: string, synonyms: Channel['synonyms']): BrokenName[] {
  const words: Word[] = [...name.matchAll(WORD)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
  const made: BrokenName[] = [];

  const walk = (at: number, form: string, put: string[], kept: string[], cost: number) => {
    const word = words[at];
    if (word === undefined) {
      if (put.length === 0) return;
      made.push({ form: form + name.slice(words.at(-1)?.end ?? 0), put, kept, cost });
      return;
    }
    const gap = name.slice(words[at - 1]?.end ?? 0, word.start);
    const stays = isMain(word.text) ? [...kept, word.text] : kept;
    walk(at + 1, form + gap + word.text, put, stays, cost);
    for (let last = at; last < words.length; last++) {
      const right = name.slice(word.start, words[last]?.end);
      const wrongs = synonyms[right.toLowerCase()] ?? [];
      for (const [rank, wrong] of wrongs.slice(0, LEAST_ATTESTED).entries()) {
        walk(last + 1, form + gap + withCapitals(right, wrong), [...put, wrong], kept, cost + rank);
      }
    }
  };
  walk(0, '', [], [], 0);
  made.sort((a, b) => a.cost - b.cost || a.put.length - b.put.length);
  // Two ways may lead to the same form; the better attested one counts.
  return [...new Map(made.toReversed().map((broken) => [broken.form, broken])).values()].reverse();
}
