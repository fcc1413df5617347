/** How well the restorations of a match sit between its neighbours: which one, and whether it is sure enough. */
import { type Neighbours, neighbourAt, neighboursIn } from './neighbours.ts';
import type { Restoration } from './packed-index.ts';
import type { Tokens } from './tokens.ts';

export interface Fit {
  readonly restoration: Restoration;
  /** Sure enough to be changed; else it is marked. */
  readonly isSure: boolean;
}

/** By how many bits one of several restorations must sit better than the next to be taken. */
const MARGIN = 2;

const known = new WeakMap<Restoration, number[]>();

/** The words of a right form, as neighbours see them. */
function wordsOf(restoration: Restoration): number[] {
  let words = known.get(restoration);
  if (words === undefined) {
    words = neighboursIn(restoration.right);
    known.set(restoration, words);
  }
  return words;
}

/**
 * @param choices restorations of one entry for one wrong form, at least one
 * @returns undefined where the wrong form sits about as well as the right one; without a table nothing is sure
 */
export function fitOf(
  choices: readonly Restoration[],
  tokens: Tokens,
  first: number,
  last: number,
  neighbours: Neighbours | undefined,
): Fit | undefined {
  const [only] = choices;
  if (only === undefined) return undefined;
  const { leastOdds } = only.entry;
  if (choices.length === 1 && leastOdds === undefined) return { restoration: only, isSure: true };
  if (neighbours === undefined) return { restoration: only, isSure: false };
  const before = neighbourAt(tokens, first - 1);
  const after = neighbourAt(tokens, last + 1);
  const weigh = (words: readonly number[]) => neighbours.weigh(words, 0, words.length, before, after);
  const [best, next] = choices
    .map((choice) => ({ choice, weight: weigh(wordsOf(choice)) }))
    .sort((a, b) => b.weight - a.weight);
  if (best === undefined) return undefined;
  const wrong = Array.from({ length: last - first + 1 }, (_, at) => neighbourAt(tokens, first + at));
  if (leastOdds !== undefined && best.weight - weigh(wrong) < leastOdds) return undefined;
  return { restoration: best.choice, isSure: next === undefined || best.weight - next.weight >= MARGIN };
}
