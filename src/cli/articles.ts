/** Practice articles, whose right text is known: how much of what is broken was restored, and how much is right. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { applyFixes } from '../core/clean.ts';

const Articles = v.array(
  v.object({
    id: v.string(),
    family: v.string(),
    text: v.string(),
    /** What is broken: UTF-16 offsets into the text, and what may stand there instead. */
    spans: v.array(
      v.object({ start: v.number(), end: v.number(), glitch: v.string(), fix: v.array(v.string()) }),
    ),
  }),
);
export type Article = v.InferOutput<typeof Articles>[number];
type Span = Article['spans'][number];

interface Fix {
  readonly start: number;
  readonly end: number;
  readonly now: string;
}

/** How a text is restored, with or without the table of neighbours. */
export type Clean = (text: string, hasTable: boolean) => { readonly fixes: readonly Fix[] };

/** @throws Error where the file cannot be read or holds no list of articles */
export function readArticles(file: string): Article[] {
  return v.parse(Articles, JSON.parse(readFileSync(file, 'utf8')));
}

/** An article as it should read, each span by the first of its right forms. */
export const restoredText = ({ text, spans }: Article): string =>
  applyFixes(
    text,
    spans.map(({ start, end, fix }) => ({ start, end, now: fix[0] ?? '' })),
  );

/** Counts over articles. */
export interface Score {
  spans: number;
  restored: number;
  changes: number;
  right: number;
}

/** Capitals and kinds of quotes are not what this measures. */
const same = (text: string) => text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** The text from `start` to `end` after changes inside it. */
const applied = (text: string, start: number, end: number, changes: readonly Fix[]) =>
  applyFixes(text.slice(0, end), changes).slice(start);

/** Every reading that the spans allow, each taking its own of several right forms. */
function truths(text: string, start: number, end: number, spans: readonly Span[]): string[] {
  let sets: Fix[][] = [[]];
  for (const span of spans) {
    sets = sets.flatMap((set) => span.fix.map((now) => [...set, { start: span.start, end: span.end, now }]));
  }
  return sets.map((set) => same(applied(text, start, end, set)));
}

/**
 * Scores the fixes of one article. A change counts as right where the stretch of all spans and changes that
 * touch one another reads as it should, so "The corporate" may be restored as one span or as two.
 */
export function scoreArticle({ text, spans }: Article, fixes: readonly Fix[]): Score {
  const score: Score = { spans: spans.length, restored: 0, changes: fixes.length, right: 0 };
  const all = [...spans, ...fixes].sort((a, b) => a.start - b.start || a.end - b.end);
  for (let from = 0; from < all.length; ) {
    let to = from;
    let end = 0;
    for (let next = all[to]; next && (to === from || next.start < end); next = all[++to]) {
      end = Math.max(end, next.end);
    }
    const group = all.slice(from, to);
    const start = group[0]?.start ?? 0;
    const mine = group.filter((part): part is Fix => 'now' in part);
    const theirs = group.filter((part): part is Span => 'fix' in part);
    const isRight =
      theirs.length > 0 && truths(text, start, end, theirs).includes(same(applied(text, start, end, mine)));
    if (isRight) {
      score.restored += theirs.length;
      score.right += mine.length;
    }
    from = to;
  }
  return score;
}

/**
 * Restores articles with and without the table of neighbours.
 * @returns a line for each family and way
 */
export function report(articles: readonly Article[], clean: Clean): string {
  const rows = new Map<string, Record<'without' | 'with', Score>>();
  const empty = (): Score => ({ spans: 0, restored: 0, changes: 0, right: 0 });
  for (const article of articles) {
    for (const family of [article.family, 'all']) {
      const row = rows.get(family) ?? { without: empty(), with: empty() };
      rows.set(family, row);
      for (const way of ['without', 'with'] as const) {
        const { fixes } = clean(article.text, way === 'with');
        const score = scoreArticle(article, fixes);
        for (const key of ['spans', 'restored', 'changes', 'right'] as const) row[way][key] += score[key];
      }
    }
  }
  const share = (part: number, whole: number) =>
    whole === 0 ? '     -' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;
  const lines = ['family       table    spans  restored        changes    right'];
  for (const [family, row] of rows) {
    for (const way of ['without', 'with'] as const) {
      const { spans, restored, changes, right } = row[way];
      lines.push(
        `${family.padEnd(12)} ${way.padEnd(8)} ${String(spans).padStart(5)} ${String(restored).padStart(5)} ${share(restored, spans)} ${String(changes).padStart(11)} ${String(right).padStart(5)} ${share(right, changes)}`,
      );
    }
  }
  return lines.join('\n');
}
