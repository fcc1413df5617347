/**
 * A page that sets its text back whenever we have restored it wins: after three rounds it is only marked, so that
 * nothing flickers and no machine runs hot.
 */

/** Rounds that we go along. */
const ROUNDS = 3;
/** A text that comes back later than this, in milliseconds, was not set back but shown again. */
const SOON = 2000;
/** Texts remembered of one element. */
const MOST = 16;

interface Round {
  readonly count: number;
  readonly at: number;
}

export class Rounds {
  readonly #byElement = new WeakMap<Element, Map<string, Round>>();

  /** Notes that a text was restored in an element. */
  note(element: Element, text: string): void {
    const now = performance.now();
    let rounds = this.#byElement.get(element);
    if (rounds === undefined || rounds.size > MOST) {
      rounds = new Map();
      this.#byElement.set(element, rounds);
    }
    const last = rounds.get(text);
    const isBack = last !== undefined && now - last.at < SOON;
    rounds.set(text, { count: isBack ? last.count + 1 : 1, at: now });
  }

  /** Whether the page has set a text back so often that it is left as it is. */
  isLost(element: Element, text: string): boolean {
    return (this.#byElement.get(element)?.get(text)?.count ?? 0) > ROUNDS;
  }
}
