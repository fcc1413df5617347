/** npm run packs: formats the packs, compiles them, and runs their own tests. */
import { readFileSync, writeFileSync } from 'node:fs';
import { checkPacks } from '../build/check-packs.ts';
import { formatPack } from '../build/format-pack.ts';
import { PackError, readPacks } from '../build/read-packs.ts';
import { writePacks } from '../build/write-packs.ts';

try {
  const packs = readPacks();
  for (const { file } of packs) {
    const source = readFileSync(file, 'utf8');
    const formatted = formatPack(source);
    if (formatted !== source) {
      writeFileSync(file, formatted);
      console.log(`formatted ${file}`);
    }
  }
  const read = readPacks();
  const compiled = writePacks();
  const faults = checkPacks(read, compiled);
  for (const fault of faults) console.error(fault);
  const { entries, forms } = compiled.dictionary;
  console.log(`${entries.length} entries, ${forms.length} wrong forms, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  for (const fault of error.faults) console.error(fault);
  process.exitCode = 1;
}
