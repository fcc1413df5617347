/** What an article shows about the channel its text came through. */

/** The signs of one channel in one article. */
export interface Evidence {
  readonly channel: string;
  /** Matches that count as signs. */
  readonly signs: number;
  /** The different wrong forms among them, as the entries spell them, for the popup's list. */
  readonly forms: readonly string[];
  /** Words of the article. */
  readonly words: number;
  /** Whether `page` entries of this channel may fire. */
  readonly strong: boolean;
}

/** A certain or cued match says more than a phrase that good English knows too. */
const WEIGHT = { certain: 3, cued: 3, page: 1 } as const;

/**
 * What an article must show: so many different signs, weighed, and so many signs, repeated ones too, in 100
 * words. Three different tell-tale forms in 160 words stood on 48 of 55 spun pages and on none of their
 * restored versions; one more is asked for because the forms here are fewer and commoner.
 */
const LEAST_WEIGHT = 4;
const LEAST_DENSITY = 0.7;

/** Collects signs; `evidence` may be asked at any time. */
export class SignCount {
  readonly #channels = new Map<
    string,
    { signs: number; weight: number; entries: Set<string>; forms: Set<string> }
  >();

  add(channel: string, entry: string, form: string, sure: keyof typeof WEIGHT): void {
    let seen = this.#channels.get(channel);
    if (seen === undefined) {
      seen = { signs: 0, weight: 0, entries: new Set(), forms: new Set() };
      this.#channels.set(channel, seen);
    }
    seen.signs++;
    seen.forms.add(form);
    if (seen.entries.has(entry)) return;
    seen.entries.add(entry);
    seen.weight += WEIGHT[sure];
  }

  /** @param words length of the article the signs were found in */
  evidence(words: number): Evidence[] {
    return [...this.#channels].map(([channel, { signs, weight, forms }]) => ({
      channel,
      signs,
      forms: [...forms],
      words,
      strong: weight >= LEAST_WEIGHT && signs * 100 >= LEAST_DENSITY * words,
    }));
  }
}
