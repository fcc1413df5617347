/** A whole text at once: paragraphs -> one article -> fixes and marks. For the command line and for tests. */
import { Article, type Decision } from './article.ts';
import type { Evidence } from './evidence.ts';
import { find } from './find.ts';
import type { Index } from './index.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';

export interface Cleaned {
  /** In text order; offsets are UTF-16 into the whole text. */
  readonly fixes: readonly Decision[];
  readonly marks: readonly Decision[];
  readonly evidence: readonly Evidence[];
  readonly text: string;
}

/** The text after its fixes. @param fixes in text order, not overlapping */
export function applyFixes(text: string, fixes: readonly Pick<Decision, 'start' | 'end' | 'now'>[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, now } of fixes) {
    out += text.slice(at, start) + now;
    at = end;
  }
  return out + text.slice(at);
}

/**
 * Reads a text as one article and restores it.
 * @param blocks its blocks where the caller knows them better than blank lines tell
 * @param proven channels that the text is known to have come through
 */
export function clean(
  text: string,
  index: Index,
  blocks: readonly Paragraph[] = paragraphs(text),
  proven: Iterable<string> = [],
): Cleaned {
  const article = new Article(proven);
  const readings = blocks.map((block) => ({ start: block.start, reading: find(block.text, index) }));
  for (const { reading } of readings) article.add(reading);
  const decisions = readings.flatMap(({ start, reading }) =>
    article.decide(reading).map((d) => ({ ...d, start: d.start + start, end: d.end + start })),
  );
  const fixes = decisions.filter(({ as }) => as === 'fix');
  return {
    fixes,
    marks: decisions.filter(({ as }) => as === 'mark'),
    evidence: article.evidence(),
    text: applyFixes(text, fixes),
  };
}
