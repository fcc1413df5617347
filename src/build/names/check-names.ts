/** The tests that every made form has to pass. Each fault says what to do. */
import { applyFixes } from '../../core/clean.ts';
import { buildIndex } from '../../core/index.ts';
import type { Compiled } from '../compile.ts';
import { decisions } from '../decisions.ts';
import { foreignCues } from './foreign-forms.ts';
import type { NameSources } from './read-names.ts';

/** A sentence with a name in it, of words that no entry asks for; then, farther off than an explanation, its cues. */
const SAID = 'Nobody knew ';
const sentence = (name: string, cues: readonly string[] = []) =>
  `${SAID}${name} then.${cues.length > 0 ? ` It did not matter to any of them. ${cues.join(', ')}.` : ''}`;

/**
 * Checks names against the whole dictionary, as if on a page of every channel: each made form becomes its
 * right name beside its cues, and right names stay.
 * @returns faults, one line each: `file:line: what is wrong; what to do`
 */
export function checkNames({ lists }: NameSources, { dictionary, notes }: Compiled): string[] {
  const index = buildIndex([dictionary]);
  const channels = [...new Set(dictionary.entries.map(({ channel }) => channel))];
  const decide = (text: string) => decisions(text, index, channels);
  const faults: string[] = [];
  const made = new Map<string, Map<string, string>>();
  for (const [wrong, right, at] of dictionary.forms) {
    const { id = '', channel = '' } = dictionary.entries[at] ?? {};
    if (!notes[id]?.pack.startsWith('names/') || wrong === right) continue;
    const wrongs = made.get(right) ?? new Map<string, string>();
    made.set(right, wrongs.set(wrong, channel));
  }
  for (const { file, value, lineOf } of lists) {
    for (const [at, listed] of value.names.entries()) {
      const { name } = listed;
      const fault = (text: string) => faults.push(`${file}:${lineOf(['names', at])}: name ${name}: ${text}`);
      for (const { entry, was } of decide(sentence(name))) {
        fault(`is changed by ${entry.id} ("${was}"); narrow that one`);
      }
      for (const [wrong, channel] of made.get(name) ?? []) {
        const cues = channel === 'spun' ? (listed.cues ?? value.cues ?? []) : foreignCues(listed);
        const was = sentence(wrong, cues);
        const end = SAID.length + wrong.length;
        const here = decide(was).filter((d) => d.start < end && d.end > SAID.length);
        const became = applyFixes(was.slice(0, end), here);
        if (became !== SAID + name)
          fault(`"${wrong}" became "${became.slice(SAID.length)}"; list it under never`);
      }
    }
  }
  return faults;
}
