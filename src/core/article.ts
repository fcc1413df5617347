/**
 * The article: the stretch of a page that is one story. Holds the readings of its blocks, judges what they
 * show together, and decides which matches are fixed and which only marked.
 */
import { choose } from './choose.ts';
import type { EntryFacts } from './dictionary.ts';
import { type Evidence, isEastAsian, type Sign, SignCount } from './evidence.ts';
import type { Match, Reading } from './find.ts';
import { repairArticle } from './indefinite-article.ts';
import { PageCues } from './page-cues.ts';

/** A match with what is to become of it. */
export interface Decision {
  readonly as: 'fix' | 'mark';
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly was: string;
  /** The right form with the capitals of the original; for a mark, the suggestion. */
  readonly now: string;
  readonly entry: EntryFacts;
}

/** What is known of a reading. */
interface Known {
  signs: readonly Sign[];
  /** Whether the page's cues or the evidence may change what becomes of it. */
  readonly asksPage: boolean;
  readonly asksEvidence: boolean;
}

export class Article {
  readonly #readings = new Map<Reading, Known>();
  readonly #proven: ReadonlySet<string>;
  readonly #page: PageCues;
  readonly #signs = new SignCount();
  #words = 0;
  /** Readings that wait to be decided, first or anew. */
  readonly #waiting = new Set<Reading>();
  /** What the page's cues were when the signs were counted. */
  #version = 0;
  #evidence: readonly Evidence[] | undefined;
  /** The channels whose evidence was strong when decisions were last asked for. */
  #decidedBy = '';

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
    this.#words += reading.words;
    this.#page.add(reading);
    this.#evidence = undefined;
    const asksPage = reading.matches.some(
      ({ awaitsPage, entry }) => awaitsPage || entry.unlessPage.length > 0,
    );
    const asksEvidence = reading.matches.some(({ entry }) => entry.sure === 'page' || entry.orPage);
    this.#readings.set(reading, { signs: [], asksPage, asksEvidence });
    this.#sign(reading);
    this.#waiting.add(reading);
  }

  /** Forgets a block that is gone or has new text. */
  remove(reading: Reading): void {
    const known = this.#readings.get(reading);
    if (known === undefined) return;
    for (const sign of known.signs) this.#signs.change(sign, -1);
    this.#readings.delete(reading);
    this.#waiting.delete(reading);
    this.#words -= reading.words;
    this.#page.remove(reading);
    this.#evidence = undefined;
  }

  /** Counts the signs of a reading by the page's cues of this moment. */
  #sign(reading: Reading): void {
    const known = this.#readings.get(reading);
    if (known === undefined || reading.matches.length === 0) return;
    for (const sign of known.signs) this.#signs.change(sign, -1);
    known.signs = choose(reading.matches.filter((m) => m.entry.isSign && this.#isPlausible(m))).map(
      (match) => {
        const { entry, wrong } = match;
        const { channel, id, isHeavy } = entry;
        const sure = this.#hasCue(match) ? entry.sure : 'page';
        return { channel, entry: id, form: wrong, sure, isHeavy };
      },
    );
    for (const sign of known.signs) this.#signs.change(sign, 1);
    this.#evidence = undefined;
  }

  /** Whether a match has the cue that its entry asks for, if it asks for one. */
  #hasCue({ awaitsPage, own, entry }: Match): boolean {
    return !awaitsPage || (entry.nearPage.length > 0 && this.#page.has(entry.nearPage, own));
  }

  /** Whether no cue of the page speaks against a match, and none that it cannot do without is missing. */
  #isPlausible(match: Match): boolean {
    const { unlessPage, orPage } = match.entry;
    return (
      (orPage || this.#hasCue(match)) && (unlessPage.length === 0 || !this.#page.has(unlessPage, match.own))
    );
  }

  /** Whether the article shows what a match asks of it; wording inside quotation marks asks for more. */
  #isShown(match: Match): boolean {
    const { sure, channel, kind, isHeavy, orPage } = match.entry;
    if (this.#proven.has(channel)) return true;
    if (sure !== 'page' && !(orPage && !this.#hasCue(match))) return true;
    const evidence = this.evidence().find((e) => e.channel === channel);
    if (!evidence?.strong && kind === 'name' && isEastAsian(channel)) {
      return this.evidence().some(({ strongRegion }) => strongRegion);
    }
    if (evidence === undefined || (isHeavy && !evidence.heavy)) return false;
    if (!match.isQuoted || kind === 'name') return evidence.strong;
    return evidence.strongInQuotes && match.wrong.includes(' ');
  }

  /** Follows the page's cues, which other articles may have changed. */
  #follow(): void {
    if (this.#version === this.#page.version) return;
    this.#version = this.#page.version;
    for (const [reading, { asksPage }] of this.#readings) {
      if (!asksPage) continue;
      this.#sign(reading);
      this.#waiting.add(reading);
    }
  }

  /** What the article shows, per channel, with all that is known by now. */
  evidence(): readonly Evidence[] {
    this.#follow();
    this.#evidence ??= this.#signs.evidence(this.#words);
    return this.#evidence;
  }

  /**
   * The readings whose decisions may have changed since this was last asked: new ones, and those that new
   * cues or new evidence speak about.
   */
  changed(): Reading[] {
    const decidedBy = this.evidence()
      .map(
        ({ channel, strong, heavy, strongInQuotes, strongRegion }) =>
          `${channel} ${strong} ${heavy} ${strongInQuotes} ${strongRegion}`,
      )
      .join();
    if (decidedBy !== this.#decidedBy) {
      this.#decidedBy = decidedBy;
      for (const [reading, { asksEvidence }] of this.#readings) if (asksEvidence) this.#waiting.add(reading);
    }
    const changed = [...this.#waiting];
    this.#waiting.clear();
    return changed;
  }

  /**
   * What is to become of a block, judged with all that the article shows by now.
   * @returns fixes and marks in text order, none overlapping another
   */
  decide(reading: Reading): Decision[] {
    if (reading.matches.length === 0) return [];
    const may = reading.matches.filter((match) => this.#isShown(match) && this.#isPlausible(match));
    const chosen = choose(may.filter(({ isDoubtful }) => !isDoubtful));
    const marks = choose(
      may.filter(({ isDoubtful }) => isDoubtful),
      chosen,
    );
    let free = 0;
    // A right name holds its place and is no fix.
    const fixes = chosen.filter(({ start, end, now }) => now !== reading.text.slice(start, end));
    const made = fixes.map((match) => {
      const decision = withArticle(reading.text, match, free);
      free = decision.end;
      return decision;
    });
    if (marks.length === 0) return made;
    for (const { start, end, now, entry } of marks) {
      made.push({ as: 'mark', start, end, was: reading.text.slice(start, end), now, entry });
    }
    return made.sort((a, b) => a.start - b.start);
  }
}

/** A fix, and with it the "a" or "an" before it where that no longer suits. @param free where it may begin */
function withArticle(text: string, { start, end, now, entry, articleAt }: Match, free: number): Decision {
  const was = text.slice(start, end);
  if (articleAt >= free && articleAt >= 0) {
    const between = /\s+$/u.exec(text.slice(articleAt, start))?.[0] ?? '';
    const article = text.slice(articleAt, start - between.length);
    const repaired = repairArticle(article, was, now);
    if (repaired !== undefined) {
      return {
        as: 'fix',
        start: articleAt,
        end,
        was: text.slice(articleAt, end),
        now: repaired + between + now,
        entry,
      };
    }
  }
  return { as: 'fix', start, end, was, now, entry };
}
