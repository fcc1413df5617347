/** The packs' own tests: every example, and no entry against another. Each fault says what to do. */
import { applyFixes } from '../core/clean.ts';
import type { Compiled } from './compile.ts';
import { decisions } from './decisions.ts';
import type { PackFile } from './read-packs.ts';
import { wholeIndex } from './whole-index.ts';

/**
 * Checks compiled packs.
 * @returns faults, one line each: `file:line: what is wrong; what to do`
 */
export function checkPacks(packs: readonly PackFile[], { dictionary }: Compiled): string[] {
  const index = wholeIndex({ dictionary });
  const channels = [...new Set(dictionary.entries.map(({ channel }) => channel))];
  const faults: string[] = [];
  for (const { file, pack, lineOf } of packs) {
    const own = pack.pack.split('/')[0] ?? '';
    for (const [at, entry] of pack.entries.entries()) {
      const fault = (path: (string | number)[], text: string) =>
        faults.push(`${file}:${lineOf(['entries', at, ...path])}: entry ${entry.id}: ${text}`);
      for (const [row, { was, now }] of entry.fixes.entries()) {
        const path = ['fixes', row];
        const made = decisions(was, index, channels);
        // An entry that only marks shows by its suggestion what it means.
        const shown = made.filter((d) => d.as === 'fix' || entry.as === 'mark');
        const became = applyFixes(was, shown);
        // An earlier entry may have the same form with the same restoration, and go before this one.
        if (became !== now && !made.some((d) => d.entry.id === entry.id))
          fault(path, `does not fire on "${was}"; mend the forms, the cues or the sentence`);
        if (became !== now) fault(path, `"${was}" became "${became}", not "${now}"; mend one of them`);
        for (const d of decisions(now, index, channels)) {
          fault(
            path,
            `its now is changed again by ${d.entry.id} ("${d.was}"); give that one an unless, or reword`,
          );
        }
      }
      for (const [row, sentence] of entry.keeps.entries()) {
        for (const d of decisions(sentence, index, [own])) {
          if (d.entry.id === entry.id) {
            fault(['keeps', row], `fires on "${sentence}"; narrow it with near or unless`);
          }
        }
        for (const d of decisions(sentence, index, [])) {
          if (d.entry.id !== entry.id) {
            fault(['keeps', row], `${d.entry.id} fires on "${sentence}"; narrow that one, or reword`);
          }
        }
      }
    }
  }
  return faults;
}
