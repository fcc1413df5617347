/**
 * The article: the stretch of a page that is one story. Holds the readings of its blocks, judges what they
 * show together, and decides which matches are fixed and which only marked.
 */
import { choose } from './choose.ts';
import { hasCue, PageCues } from './cues.ts';
import type { CompiledEntry } from './dictionary.ts';
import { type Evidence, SignCount } from './evidence.ts';
import type { Match, Reading } from './find.ts';
import { carryCase } from './letter-case.ts';

/** A match with what is to become of it. */
export interface Decision {
  readonly as: 'fix' | 'mark';
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly was: string;
  /** The right form with the capitals of the original; for a mark, the suggestion. */
  readonly now: string;
  readonly entry: CompiledEntry;
}

export class Article {
  readonly #readings = new Set<Reading>();
  readonly #proven: ReadonlySet<string>;
  readonly #page: PageCues;
  #words = 0;
  #evidence: Evidence[] = [];
  /** What the page's cues were when the evidence was worked out; -1 asks for it anew. */
  #version = -1;

  /**
   * @param proven channels that the text is known to have come through, whatever its signs
   * @param page the cues of the page, shared by all its articles
   */
  constructor(proven: Iterable<string> = [], page = new PageCues()) {
    this.#proven = new Set(proven);
    this.#page = page;
  }

  /** Takes a block's reading in. */
  add(reading: Reading): void {
    if (this.#readings.has(reading)) return;
    this.#readings.add(reading);
    this.#count(reading, 1);
  }

  /** Forgets a block that is gone or has new text. */
  remove(reading: Reading): void {
    if (this.#readings.delete(reading)) this.#count(reading, -1);
  }

  #count(reading: Reading, sign: 1 | -1): void {
    this.#words += sign * reading.tokens.words;
    for (const [cue, hits] of reading.cues) this.#page.count(cue, sign * hits.length);
    this.#version = -1;
  }

  /** What the article shows, per channel, with all that is known by now. */
  evidence(): readonly Evidence[] {
    if (this.#version !== this.#page.version) {
      const signs = new SignCount();
      for (const reading of this.#readings) {
        const plausible = reading.matches.filter((m) => m.form.entry.isSign && this.#isPlausible(reading, m));
        for (const { form } of choose(plausible)) {
          signs.add(form.entry.channel, form.entry.id, form.wrong, form.entry.sure);
        }
      }
      this.#evidence = signs.evidence(this.#words);
      this.#version = this.#page.version;
    }
    return this.#evidence;
  }

  /** Whether the cues around a match speak for it. */
  #isPlausible(reading: Reading, match: Match): boolean {
    const { near, unless } = match.form.entry;
    return (
      (near.length === 0 || hasCue(reading, match, near, this.#page)) &&
      !hasCue(reading, match, unless, this.#page)
    );
  }

  /**
   * What is to become of a block, judged with all that the article shows by now.
   * @returns fixes and marks in text order, none overlapping another
   */
  decide(reading: Reading): Decision[] {
    if (reading.matches.length === 0) return [];
    const strong = new Set(this.#proven);
    for (const { channel, strong: isStrong } of this.evidence()) if (isStrong) strong.add(channel);
    const may = reading.matches.filter(
      (match) =>
        (match.form.entry.sure !== 'page' || strong.has(match.form.entry.channel)) &&
        this.#isPlausible(reading, match) &&
        // Capitals may make the right form of what stands there: then nothing is wrong with it.
        restored(reading, match) !== was(reading, match),
    );
    const fixes = choose(may.filter((match) => !match.form.entry.markOnly));
    const marks = choose(
      may.filter((match) => match.form.entry.markOnly),
      fixes,
    );
    return [
      ...fixes.map((match) => decision(reading, match, 'fix')),
      ...marks.map((match) => decision(reading, match, 'mark')),
    ].sort((a, b) => a.start - b.start);
  }
}

const was = ({ tokens }: Reading, { start, end }: Match) => tokens.text.slice(start, end);
const restored = (reading: Reading, match: Match) =>
  carryCase(was(reading, match), match.form.wrong, match.form.right);

function decision(reading: Reading, match: Match, as: Decision['as']): Decision {
  const { start, end, form } = match;
  return { as, start, end, was: was(reading, match), now: restored(reading, match), entry: form.entry };
}
