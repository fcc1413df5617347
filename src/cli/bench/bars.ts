/** What the engine has to reach on every page, and whether it does. */
import { COPYDESK, MATCHERS } from './matcher.ts';
import type { PageName } from './pages.ts';
import type { Row } from './rows.ts';
import { inMegabytes, inMs } from './table.ts';

/** Forms of the dictionary that the bars are set for, and of those that show how cost grows with it. */
const WHOLE = 50_000;
const SMALLEST = 1_000;
const LARGEST = 100_000;

/** Scan ÷ floor, the largest dictionary ÷ the smallest, milliseconds until ready, bytes a tab. */
const MOST = { ratio: 2, growth: 1.3, load: 15, heap: 3e6 } as const;

export interface Bar {
  readonly what: string;
  /** Undefined where this run did not measure it. */
  readonly holds: boolean | undefined;
  readonly figure: string;
}

/** The rows of one page by name and size. */
class PageRows {
  readonly page: PageName;
  readonly sizes: readonly number[];
  readonly #rows: readonly Row[];

  constructor(rows: readonly Row[], page: PageName) {
    this.page = page;
    this.#rows = rows.filter((row) => row.page === page);
    this.sizes = [...new Set(this.#rows.map(({ forms }) => forms))].sort((a, b) => a - b);
  }

  of(name: string, stage: 'load' | 'scan', forms: number): Row | undefined {
    return this.#rows.find((row) => row.what === `${name} ${stage}` && row.forms === forms);
  }

  /** Milliseconds of load and scan; for ever where it failed, undefined where it was not measured. */
  sum(name: string, forms: number): number | undefined {
    const [load, scan] = [this.of(name, 'load', forms), this.of(name, 'scan', forms)];
    if (load === undefined || scan === undefined) return undefined;
    return (load.ms ?? Number.POSITIVE_INFINITY) + (scan.ms ?? Number.POSITIVE_INFINITY);
  }
}

function atMost(
  what: string,
  value: number | null | undefined,
  most: number,
  text: (value: number) => string,
): Bar {
  const isMeasured = typeof value === 'number';
  return {
    what: `${what} ≤ ${text(most)}`,
    holds: isMeasured ? value <= most : undefined,
    figure: isMeasured ? text(value) : 'not measured',
  };
}

const times = (value: number) => `${value.toFixed(2)} ×`;
const milliseconds = (value: number) => (Number.isFinite(value) ? `${inMs(value)} ms` : 'over');

function budgets(rows: PageRows): Bar[] {
  const own = (stage: 'load' | 'scan', forms: number) => rows.of(COPYDESK.name, stage, forms);
  const [small, large] = [own('scan', SMALLEST)?.ms, own('scan', LARGEST)?.ms];
  const growth = typeof small === 'number' && typeof large === 'number' ? large / small : undefined;
  const at = (what: string) => `${rows.page}: ${what}`;
  return [
    atMost(at(`scan with ${WHOLE} forms ÷ floor`), own('scan', WHOLE)?.ratio, MOST.ratio, times),
    atMost(at(`scan with ${LARGEST} forms ÷ with ${SMALLEST}`), growth, MOST.growth, times),
    ...[WHOLE, LARGEST].flatMap((forms) => [
      atMost(at(`load of ${forms} forms`), own('load', forms)?.ms, MOST.load, milliseconds),
      atMost(at(`heap with ${forms} forms`), own('scan', forms)?.heap, MOST.heap, inMegabytes),
    ]),
  ];
}

/** Load and scan together against every other matcher, for each size from the smallest on. */
function ahead(rows: PageRows): Bar[] {
  return rows.sizes
    .filter((forms) => forms >= SMALLEST)
    .map((forms) => {
      const what = `${rows.page}: load + scan with ${forms} forms ahead of every other`;
      const own = rows.sum(COPYDESK.name, forms);
      const [best] = MATCHERS.filter((matcher) => matcher !== COPYDESK)
        .flatMap(({ name }) => {
          const sum = rows.sum(name, forms);
          return sum === undefined ? [] : [{ name, sum }];
        })
        .sort((a, b) => a.sum - b.sum);
      if (own === undefined || best === undefined) return { what, holds: undefined, figure: 'not measured' };
      const figure = `${milliseconds(own)}; the best of the others, ${best.name}: ${milliseconds(best.sum)}`;
      return { what, holds: own < best.sum, figure };
    });
}

/** All bars, page by page. */
export const barsOf = (rows: readonly Row[]): Bar[] =>
  [...new Set(rows.map(({ page }) => page))]
    .map((page) => new PageRows(rows, page))
    .flatMap((page) => [...budgets(page), ...ahead(page)]);
