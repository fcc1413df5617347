/** Measurements -> the rows that are printed. */
import { COPYDESK, FLOOR, MATCHERS, type Matcher, NOTHING } from './matcher.ts';
import type { Failure, Measured } from './measure.ts';
import { PAGE_NAMES, type PageName } from './pages.ts';
import type { Job, Measurement, Results } from './rounds.ts';
import { type Spread, spreadOf } from './statistics.ts';

/** One line of the result; null where there is no such number. */
export interface Row {
  /** "copydesk load", "copydesk scan", "floor" ... */
  readonly what: string;
  readonly forms: number;
  /** Characters of the page's text nodes. */
  readonly chars: number;
  readonly page: PageName;
  /** Median of the runs, and the least and the most of them. */
  readonly ms: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly runs: number;
  /** Median of ms ÷ the floor's ms on the same page in the same run, both cold or both warm. */
  readonly ratio: number | null;
  /** The dictionary as it is shipped. */
  readonly bytes: number | null;
  /** What the tab holds after load and scan beyond the same page without them, in bytes. */
  readonly heap: number | null;
  /** Places found on the page. */
  readonly found: number | null;
  /** Why there is no ms. */
  readonly failure?: string;
}

type Stage = 'load' | 'scan' | 'warm';

const isMeasured = (outcome: Measured | Failure): outcome is Measured => !('failure' in outcome);
const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

export function rowsOf({ measurements, chars, bytesOf }: Results): Row[] {
  const of = (matcher: Matcher, page: PageName, forms = 0) =>
    measurements.filter((m) => m.matcher === matcher && m.page === page && m.forms === forms);

  /** Each run's times of a stage. */
  const times = (list: readonly Measurement[], stage: Stage) =>
    list.flatMap(({ round, outcome }) => {
      const ms = isMeasured(outcome) ? outcome[stage] : undefined;
      return ms === undefined ? [] : [{ round, ms }];
    });
  const heaps = (list: readonly Measurement[]) =>
    list.flatMap(({ outcome }) => (isMeasured(outcome) ? [outcome.heap] : []));

  /** The floor of one round, by the median of its floors. */
  const floorOf = (page: PageName, round: number, stage: Stage) =>
    spreadOf(
      times(of(FLOOR, page), stage)
        .filter((time) => time.round === round)
        .map(({ ms }) => ms),
    ).median;

  function row(what: string, job: Job, stage: Stage): Row {
    const list = of(job.matcher, job.page, job.forms);
    const all = times(list, stage);
    const failed = list.map(({ outcome }) => outcome).find((outcome) => 'failure' in outcome);
    // A time of the runs that came through would flatter it.
    const ms: Spread | undefined = failed === undefined ? spreadOf(all.map((time) => time.ms)) : undefined;
    const ratio =
      stage === 'load' || ms === undefined
        ? undefined
        : spreadOf(all.map((time) => time.ms / floorOf(job.page, time.round, stage))).median;
    const own = heaps(list);
    const heap =
      own.length > 0 ? spreadOf(own).median - spreadOf(heaps(of(NOTHING, job.page))).median : undefined;
    const found = list.map(({ outcome }) => outcome).find(isMeasured)?.found;
    return {
      what,
      forms: job.forms,
      chars: chars.get(job.page) ?? 0,
      page: job.page,
      ms: ms === undefined ? null : rounded(ms.median, 3),
      low: ms === undefined ? null : rounded(ms.low, 3),
      high: ms === undefined ? null : rounded(ms.high, 3),
      runs: all.length,
      ratio: ratio === undefined ? null : rounded(ratio, 3),
      bytes: bytesOf(job) ?? null,
      heap: heap === undefined ? null : Math.round(heap),
      found: job.matcher === FLOOR ? null : (found ?? null),
      ...failed,
    };
  }

  const jobs = new Map<string, Job>();
  for (const { matcher, forms, page } of measurements) {
    if (matcher !== NOTHING) jobs.set(`${page} ${matcher.name} ${forms}`, { matcher, forms, page });
  }
  const places = [FLOOR, ...MATCHERS];
  const ordered = [...jobs.values()].sort(
    (a, b) =>
      PAGE_NAMES.indexOf(a.page) - PAGE_NAMES.indexOf(b.page) ||
      places.indexOf(a.matcher) - places.indexOf(b.matcher) ||
      a.forms - b.forms,
  );
  return ordered.flatMap((job) => {
    const { name } = job.matcher;
    if (job.matcher === FLOOR) return [row(name, job, 'scan'), row(`${name} warm`, job, 'warm')];
    const rows = [row(`${name} load`, job, 'load'), row(`${name} scan`, job, 'scan')];
    return job.matcher === COPYDESK ? [...rows, row(`${name} scan warm`, job, 'warm')] : rows;
  });
}
