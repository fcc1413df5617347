/** The packs' own tests: every example, and no entry against another. Each fault says what to do. */
import { Article } from '../core/article.ts';
import { applyFixes, clean } from '../core/clean.ts';
import { find } from '../core/find.ts';
import { buildIndex, type Index } from '../core/index.ts';
import type { Compiled } from './compile.ts';
import type { PackFile } from './read-packs.ts';

const one = (text: string) => [{ start: 0, text }];

/** What every entry together makes of a sentence where all channels are proven. */
function restore(sentence: string, index: Index, channels: readonly string[]): string {
  return clean(sentence, index, one(sentence), channels).text;
}

/** The decisions about a sentence on a page of these channels. */
function decisions(sentence: string, index: Index, channels: readonly string[]) {
  const article = new Article(channels);
  const reading = find(sentence, index);
  article.add(reading);
  return article.decide(reading);
}

/**
 * Checks compiled packs.
 * @returns faults, one line each: `file:line: what is wrong; what to do`
 */
export function checkPacks(packs: readonly PackFile[], { dictionary }: Compiled): string[] {
  const index = buildIndex([dictionary]);
  const channels = [...new Set(dictionary.entries.map(({ channel }) => channel))];
  const faults: string[] = [];
  for (const { file, pack, lineOf } of packs) {
    const own = pack.pack.split('/')[0] ?? '';
    for (const [at, entry] of pack.entries.entries()) {
      const fault = (path: (string | number)[], text: string) =>
        faults.push(`${file}:${lineOf(['entries', at, ...path])}: entry ${entry.id}: ${text}`);
      const used = new Set<string>();
      for (const [row, { was, now }] of entry.fixes.entries()) {
        const path = ['fixes', row];
        const made = decisions(was, index, channels);
        const mine = made.filter((d) => d.entry.id === entry.id);
        for (const d of mine) used.add(d.was.toLowerCase());
        if (mine.length === 0)
          fault(path, `does not fire on "${was}"; mend the forms, the cues or the sentence`);
        const became = entry.as === 'mark' ? applyFixes(was, made) : restore(was, index, channels);
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
