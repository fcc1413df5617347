/** Measures all matchers on all pages in rounds: each once a round, in a new order, so that a slow minute hurts all. */

import { bundle } from './bundle.ts';
import { benchDictionary } from './dictionary.ts';
import { FreshPages } from './fresh-pages.ts';
import { COPYDESK, FLOOR, type Matcher, NOTHING } from './matcher.ts';
import { type Failure, type Measured, measure } from './measure.ts';
import { type BenchPage, benchPage, type PageName } from './pages.ts';
import { randomFrom } from './random.ts';
import type { Answer } from './serve.ts';

export interface Plan {
  readonly matchers: readonly Matcher[];
  readonly sizes: readonly number[];
  readonly pages: readonly PageName[];
  readonly runs: number;
}

/** One matcher with one dictionary on one page. */
export interface Job {
  readonly matcher: Matcher;
  /** Forms of the dictionary; 0 for what needs none. */
  readonly forms: number;
  readonly page: PageName;
}

export interface Measurement extends Job {
  readonly round: number;
  readonly outcome: Measured | Failure;
}

export interface Results {
  readonly measurements: readonly Measurement[];
  /** Characters in the text nodes of each page. */
  readonly chars: ReadonlyMap<PageName, number>;
  /** Bytes of each dictionary as a matcher ships it. */
  readonly bytesOf: (job: Job) => number | undefined;
  readonly browser: string;
}

/** All are divided by the floor, so it is measured more often. */
const FLOORS_A_ROUND = 3;
/** What needs this many milliseconds is measured in this many rounds only. */
const SLOW = 4_000;
const SLOW_ROUNDS = 3;

const isSame = (a: Job, b: Job) => a.matcher === b.matcher && a.forms === b.forms && a.page === b.page;

const literal = (text: string) => `function copydeskText() { return ${JSON.stringify(text)}; }`;

function shelf({ matchers, sizes, pages }: Plan) {
  const made = new Map<PageName, BenchPage>(pages.map((name) => [name, benchPage(name)]));
  const shipped = new Map<string, string>();
  for (const forms of sizes) {
    const dictionary = benchDictionary(forms);
    for (const { name, ship } of matchers) if (ship) shipped.set(`${name} ${forms}`, ship(dictionary));
  }
  return {
    pages: made,
    textOf: ({ matcher, forms }: Pick<Job, 'matcher' | 'forms'>) => shipped.get(`${matcher.name} ${forms}`),
  };
}

function pageFor({ html }: BenchPage, search: string): Answer {
  const body = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The Morning Sheet</title>
<style>body { max-width: 42rem; margin: 2rem auto; font: 16px/1.5 serif }</style>
<script src="/text.js${search}"></script><script src="/matcher.js${search}"></script></head>
<body>
${html}
</body></html>`;
  return { type: 'text/html', body };
}

function jobsOf({ matchers, sizes, pages }: Plan): Job[] {
  return pages.flatMap((page) => [
    { matcher: NOTHING, forms: 0, page },
    ...Array.from({ length: FLOORS_A_ROUND }, () => ({ matcher: FLOOR, forms: 0, page })),
    ...matchers.flatMap((matcher) => sizes.map((forms) => ({ matcher, forms, page }))),
  ]);
}

/** Why a job is not to be run once more; undefined where it is. */
function whySettled(job: Job, before: readonly Measurement[]): string | undefined {
  const same = before.filter(({ matcher, page }) => matcher === job.matcher && page === job.page);
  const failed = same.find(({ forms, outcome }) => 'failure' in outcome && forms <= job.forms);
  // A larger dictionary is slower still.
  if (failed !== undefined) return `failed with ${failed.forms} forms`;
  const own = same.filter(({ forms }) => forms === job.forms);
  const isSlow = own.some(({ outcome }) => !('failure' in outcome) && outcome.load + outcome.scan > SLOW);
  return isSlow && own.length >= SLOW_ROUNDS ? 'slow' : undefined;
}

/**
 * Measures everything.
 * @param tell is told now and then how far it has come
 * @throws where there is no Chromium, or a page was not fresh
 */
export async function runRounds(plan: Plan, tell: (line: string) => void): Promise<Results> {
  const { pages, textOf } = shelf(plan);
  const all = [NOTHING, FLOOR, ...plan.matchers];
  const scripts = new Map<string, string>();
  for (const { name, file } of all) scripts.set(name, await bundle(file));

  const fresh = await FreshPages.open(({ pathname, search, searchParams }) => {
    const matcher = all.find(({ name }) => name === searchParams.get('matcher'));
    const page = pages.get(searchParams.get('page') as PageName);
    if (matcher === undefined || page === undefined) return undefined;
    const forms = Number(searchParams.get('forms'));
    if (pathname === '/') return pageFor(page, search);
    const body =
      pathname === '/text.js' ? literal(textOf({ matcher, forms }) ?? '') : scripts.get(matcher.name);
    return body === undefined ? undefined : { type: 'text/javascript', body };
  });
  try {
    const measurements: Measurement[] = [];
    for (let round = 0; round < plan.runs; round++) {
      for (const job of randomFrom(round).shuffle(jobsOf(plan))) {
        const why = whySettled(job, measurements);
        if (why !== undefined) {
          const isNew = !measurements.some((m) => isSame(m, job));
          if (isNew) measurements.push({ ...job, round, outcome: { failure: why } });
          continue;
        }
        const { matcher, forms, page } = job;
        const query = new URLSearchParams({ matcher: matcher.name, forms: String(forms), page });
        const wantsWarm = matcher === FLOOR || matcher === COPYDESK;
        const outcome = await fresh.use(`/?${query}`, (tab, devtools) => measure(tab, devtools, wantsWarm));
        measurements.push({ ...job, round, outcome });
      }
      tell(`round ${round + 1} of ${plan.runs}`);
    }
    return {
      measurements,
      chars: new Map([...pages].map(([name, { chars }]) => [name, chars])),
      bytesOf: (job) => textOf(job)?.length,
      browser: await fresh.browser.version(),
    };
  } finally {
    await fresh.close();
  }
}
