/**
 * npm run bench: how fast the engine loads and scans, beside other ways to find the same forms, in Chromium.
 * A benchmark, no test: it fails only where it could not measure.
 */
import { parseArgs } from 'node:util';
import { barsOf } from './bench/bars.ts';
import { type DeliveryRow, measureDelivery } from './bench/delivery.ts';
import { MATCHERS } from './bench/matcher.ts';
import { PAGE_NAMES, type PageName } from './bench/pages.ts';
import { runRounds } from './bench/rounds.ts';
import { type Row, rowsOf } from './bench/rows.ts';
import { inMegabytes, inMs, tableOf } from './bench/table.ts';

const USAGE = `Usage: npm run -s bench -- [--runs N] [--only NAMES] [--sizes NUMBERS] [--pages NAMES] [--json]
       npm run -s bench -- delivery [--runs N] [--bytes N] [--json]
  --runs    how often everything is measured, each time on fresh pages (7)
  --only    of ${MATCHERS.map(({ name }) => name).join(', ')} only these; the floor always
  --sizes   forms in the dictionary (1000,10000,50000,100000)
  --pages   of ${PAGE_NAMES.join(', ')} only these
  --json    one JSON object a line
  delivery  the ways to bring the index into a page
  --bytes   how large it is, as base64 (1200000)`;

const list = (text: string | undefined) =>
  text
    ?.split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function whole(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${text} is no whole number above 0\n${USAGE}`);
  return number;
}

/** @throws where one of the wanted names is not known */
function chosen<T>(all: readonly T[], wanted: string | undefined, nameOf: (one: T) => string): T[] {
  const names = list(wanted);
  const unknown = names?.find((name) => !all.some((one) => nameOf(one) === name));
  if (unknown !== undefined) throw new Error(`${unknown} is not known\n${USAGE}`);
  return all.filter((one) => names?.includes(nameOf(one)) ?? true);
}

const spread = ({ low, high, failure }: Row) =>
  low === null || high === null ? (failure ?? '') : `${inMs(low)}..${inMs(high)}`;

function printPage(rows: readonly Row[], page: PageName): void {
  const here = rows.filter((row) => row.page === page);
  console.log(`\n${page}, ${here[0]?.chars.toLocaleString('en')} characters\n`);
  const lines = tableOf([
    ['what', 'forms', 'ms', 'least..most', 'runs', '÷ floor', 'shipped', 'heap', 'found'],
    ...here.map((row) => [
      row.what,
      row.forms === 0 ? '' : row.forms.toLocaleString('en'),
      row.ms === null ? '–' : inMs(row.ms),
      spread(row),
      String(row.runs),
      row.ratio === null ? '' : row.ratio.toFixed(2),
      row.bytes === null ? '' : inMegabytes(row.bytes),
      row.heap === null ? '' : inMegabytes(row.heap),
      row.found === null ? '' : row.found.toLocaleString('en'),
    ]),
  ]);
  for (const line of lines) console.log(line);
}

function printBars(rows: readonly Row[]): void {
  console.log('');
  for (const { what, holds, figure } of barsOf(rows)) {
    console.log(`${holds === undefined ? '  ?  ' : holds ? 'holds' : 'FAILS'}  ${what}: ${figure}`);
  }
}

function printDelivery(rows: readonly DeliveryRow[]): void {
  const lines = tableOf([
    ['way', 'ms', 'least..most', 'compiled before', 'runs'],
    ...rows.map(({ what, ms, low, high, compile, runs }) => [
      what,
      inMs(ms),
      `${inMs(low)}..${inMs(high)}`,
      inMs(compile),
      String(runs),
    ]),
  ]);
  for (const line of lines) console.log(line);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      runs: { type: 'string', default: '7' },
      only: { type: 'string' },
      sizes: { type: 'string', default: '1000,10000,50000,100000' },
      pages: { type: 'string' },
      bytes: { type: 'string', default: '1200000' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const [part, ...more] = positionals;
  if (values.help || more.length > 0 || (part !== undefined && part !== 'delivery')) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const runs = whole(values.runs);
  if (part === 'delivery') {
    const rows = await measureDelivery(runs, whole(values.bytes));
    if (values.json) for (const row of rows) console.log(JSON.stringify(row));
    else printDelivery(rows);
    return;
  }
  const results = await runRounds(
    {
      matchers: chosen(MATCHERS, values.only, ({ name }) => name),
      sizes: (list(values.sizes) ?? []).map(whole),
      pages: chosen(PAGE_NAMES, values.pages, (name) => name),
      runs,
    },
    (line) => console.error(line),
  );
  const rows = rowsOf(results);
  if (values.json) {
    for (const row of rows) console.log(JSON.stringify(row));
    return;
  }
  console.log(`${results.browser}, each measurement on a fresh page`);
  for (const page of new Set(rows.map((row) => row.page))) printPage(rows, page);
  printBars(rows);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
