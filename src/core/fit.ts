/** How well the restorations of a match sit between its neighbours: which one, and whether it is sure enough. */
import type { Neighbours } from './neighbours.ts';
import type { IndexedForm } from './packed-index.ts';
import type { Tokens } from './tokens.ts';

export interface Fit {
  readonly form: IndexedForm;
  /** Sure enough to be changed; else it is marked. */
  readonly isSure: boolean;
}

/**
 * @param choices forms of one entry and one spelling, at least one
 * @returns undefined where the wrong form sits better than any right one
 */
export function fitOf(
  choices: readonly IndexedForm[],
  _tokens: Tokens,
  _first: number,
  _last: number,
  _neighbours: Neighbours | undefined,
): Fit | undefined {
  const [form] = choices;
  if (form === undefined) return undefined;
  return { form, isSure: choices.length === 1 && !form.entry.byNeighbours };
}
