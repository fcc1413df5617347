/**
 * npm run packs [-- --dropped --stats]: formats the packs and the names, compiles them, and runs their own tests.
 * Says what was made of names and what was not; `--dropped` lists every form that was not made, `--stats` counts
 * what there is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkPacks } from '../build/check-packs.ts';
import { formatPack } from '../build/format-pack.ts';
import { checkNames } from '../build/names/check-names.ts';
import type { NameCount } from '../build/names/compile-names.ts';
import { formatNames } from '../build/names/format-names.ts';
import { readNames } from '../build/names/read-names.ts';
import { PackError, readPacks } from '../build/read-packs.ts';
import { writePacks } from '../build/write-packs.ts';

import { statistics } from './pack-stats.ts';

function format(files: readonly { file: string }[], canonical: (source: string) => string): void {
  for (const { file } of files) {
    const source = readFileSync(file, 'utf8');
    const formatted = canonical(source);
    if (formatted === source) continue;
    writeFileSync(file, formatted);
    console.log(`formatted ${file}`);
  }
}

function report({ channel, names, forms, dropped }: NameCount, all: boolean): void {
  const reasons = new Map<string, number>();
  for (const { reason } of dropped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const why = [...reasons].map(([reason, count]) => `${reason}: ${count}`).join(', ');
  console.log(`${channel}: ${names} names, ${forms} made forms, ${dropped.length} dropped (${why})`);
  if (!all) return;
  for (const { name, form, reason, other } of dropped) {
    console.log(`  ${name}: "${form}": ${reason}${other === undefined ? '' : ` (${other})`}`);
  }
}

try {
  const { values } = parseArgs({
    options: {
      dropped: { type: 'boolean', default: false },
      stats: { type: 'boolean', default: false },
    },
  });
  const sources = readNames();
  format(readPacks(), formatPack);
  format([...sources.channels, ...sources.lists], formatNames);
  const compiled = writePacks();
  const faults = [...checkPacks(readPacks(), compiled), ...checkNames(readNames(), compiled)];
  for (const fault of faults) console.error(fault);
  for (const count of compiled.names) report(count, values.dropped);
  if (values.stats) for (const line of statistics(compiled)) console.log(line);
  const { entries, forms } = compiled.dictionary;
  console.log(`${entries.length} entries, ${forms.length} wrong forms, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  for (const fault of error.faults) console.error(fault);
  process.exitCode = 1;
}
