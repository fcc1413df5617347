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
  /** Whether so many heavy signs stand there as a heavy spinner leaves. */
  readonly heavy: boolean;
  /** Whether phrases may fire inside quotation marks too. */
  readonly strongInQuotes: boolean;
  /** Whether the signs of all languages of its region together are enough for `page` entries of each. */
  readonly strongRegion: boolean;
}

/**
 * Languages whose news passes through one another: a Korean page names Japanese and Chinese firms by characters that
 * all three read, so their glosses break in the same ways.
 */
const EAST_ASIA: ReadonlySet<string> = new Set(['zh-en', 'ja-en', 'ko-en']);
/** Amounts split by counting in ten thousands, which only these three do. */
const COUNTED = 'translated';

export const isEastAsian = (channel: string) => EAST_ASIA.has(channel);

/** A sign, as evidence counts it. */
export interface Sign {
  readonly channel: string;
  readonly entry: string;
  readonly form: string;
  readonly sure: keyof typeof WEIGHT;
  /** A sign of a heavy spinner: says nothing of whether there was one at all. */
  readonly isHeavy: boolean;
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

/**
 * What an article must show besides before it is taken for a heavy spinner's, which breaks every fourth word
 * where a light one breaks every tenth: so many different heavy signs, and so many in 100 words.
 */
const LEAST_HEAVY_SIGNS = 5;
const LEAST_HEAVY_DENSITY = 1.5;

/**
 * Inside quotation marks, where a publisher often keeps the words as they were: more than twice as much, and
 * then too only phrases of several words may fire there (article.ts).
 */
const LEAST_QUOTED_WEIGHT = 10;
const LEAST_QUOTED_DENSITY = 2;

/** What the languages of a region must show together: half as much again, since each brings its own chance hits. */
const LEAST_REGION_WEIGHT = 6;
const LEAST_REGION_DENSITY = 1;

/** How often each thing was added and not taken away again. */
class Tally {
  readonly #counts = new Map<string, number>();

  /** @returns whether it is the first of its kind (adding) or the last (taking away) */
  change(key: string, by: 1 | -1): boolean {
    const before = this.#counts.get(key) ?? 0;
    const after = before + by;
    if (after > 0) this.#counts.set(key, after);
    else this.#counts.delete(key);
    return before === 0 || after === 0;
  }

  get size(): number {
    return this.#counts.size;
  }

  keys(): string[] {
    return [...this.#counts.keys()];
  }
}

interface ChannelSigns {
  signs: number;
  weight: number;
  heavySigns: number;
  readonly heavyEntries: Tally;
  readonly entries: Tally;
  readonly forms: Tally;
}

/** Collects signs as they come and go; `evidence` may be asked at any time. */
export class SignCount {
  readonly #channels = new Map<string, ChannelSigns>();

  /** @param by 1 adds the sign, -1 takes it away */
  change({ channel, entry, form, sure, isHeavy }: Sign, by: 1 | -1): void {
    let seen = this.#channels.get(channel);
    if (seen === undefined) {
      seen = {
        signs: 0,
        weight: 0,
        heavySigns: 0,
        heavyEntries: new Tally(),
        entries: new Tally(),
        forms: new Tally(),
      };
      this.#channels.set(channel, seen);
    }
    if (isHeavy) {
      seen.heavySigns += by;
      seen.heavyEntries.change(entry, by);
      return;
    }
    seen.signs += by;
    seen.forms.change(form, by);
    if (seen.entries.change(entry, by)) seen.weight += by * WEIGHT[sure];
  }

  /** @param words length of the article the signs were found in */
  evidence(words: number): Evidence[] {
    const counted = this.#channels.get(COUNTED);
    const region = { weight: 0, signs: 0 };
    for (const [channel, { weight, signs }] of this.#channels) {
      if (channel !== COUNTED && !isEastAsian(channel)) continue;
      region.weight += weight;
      region.signs += signs;
    }
    const isEnough = (seen: { weight: number; signs: number }, least: number, density: number) =>
      seen.weight >= least && seen.signs * 100 >= density * words;
    const strongRegion = isEnough(region, LEAST_REGION_WEIGHT, LEAST_REGION_DENSITY);
    return [...this.#channels]
      .filter(([, { signs }]) => signs > 0)
      .map(([channel, { signs, weight, heavySigns, heavyEntries, forms }]) => {
        const isHere = isEastAsian(channel);
        // An amount in ten thousands says which region a text came from, and so speaks for each of its languages.
        const own = {
          weight: weight + (isHere ? (counted?.weight ?? 0) : 0),
          signs: signs + (isHere ? (counted?.signs ?? 0) : 0),
        };
        const strong = isEnough(own, LEAST_WEIGHT, LEAST_DENSITY) || (isHere && strongRegion);
        return {
          channel,
          signs,
          forms: forms.keys(),
          words,
          strong,
          heavy:
            strong &&
            heavyEntries.size >= LEAST_HEAVY_SIGNS &&
            heavySigns * 100 >= LEAST_HEAVY_DENSITY * words,
          strongInQuotes: isEnough(own, LEAST_QUOTED_WEIGHT, LEAST_QUOTED_DENSITY),
          strongRegion: isHere && strongRegion,
        };
      });
  }
}
