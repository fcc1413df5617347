/** The cues that stand anywhere on a page, for entries that ask for them wherever they stand. */
import type { Reading } from './find.ts';

/** How often each cue stands on the page. Nothing is counted before the first cue is asked for. */
export class PageCues {
  readonly #counts = new Map<number, number>();
  readonly #uncounted = new Set<Reading>();
  #isAsked = false;
  /** Grows whenever what was worked out from the cues may be old. */
  version = 0;

  /** Takes in what a text says. */
  add(reading: Reading): void {
    if (this.#isAsked) this.#count(reading, 1);
    else this.#uncounted.add(reading);
  }

  /** Forgets a text that is gone. */
  remove(reading: Reading): void {
    if (!this.#uncounted.delete(reading)) this.#count(reading, -1);
  }

  #count(reading: Reading, by: 1 | -1): void {
    for (const cue of reading.cues) {
      const before = this.#counts.get(cue) ?? 0;
      this.#counts.set(cue, before + by);
      // A match looks past the cues that are its own words, so the second one counts as well as the first.
      if (Math.min(before, before + by) < 3) this.version++;
    }
  }

  /** Whether one of these cues stands on the page outside the match. @param own those inside it */
  has(cues: readonly number[], own: readonly number[]): boolean {
    if (!this.#isAsked) {
      this.#isAsked = true;
      for (const reading of this.#uncounted) this.#count(reading, 1);
      this.#uncounted.clear();
    }
    return cues.some((cue) => (this.#counts.get(cue) ?? 0) > own.filter((inside) => inside === cue).length);
  }
}
