/** The tests that every made form has to pass. Each fault says what to do. */
import { applyFixes } from '../../core/clean.ts';
import { buildIndex } from '../../core/index.ts';
import type { Compiled } from '../compile.ts';
import { decisions } from '../decisions.ts';
import type { NameSources } from './read-names.ts';

/** A sentence with a name in it, of words that no entry asks for. */
const sentence = (name: string) => `Nobody knew ${name} then.`;

/**
 * Checks names against the whole dictionary, as if on a page of every channel: each made form becomes its
 * right name, and right names stay.
 * @returns faults, one line each: `file:line: what is wrong; what to do`
 */
export function checkNames({ lists }: NameSources, { dictionary, notes }: Compiled): string[] {
  const index = buildIndex([dictionary]);
  const channels = [...new Set(dictionary.entries.map(({ channel }) => channel))];
  const decide = (text: string) => decisions(text, index, channels);
  const faults: string[] = [];
  const made = new Map<string, Set<string>>();
  for (const [wrong, right, at] of dictionary.forms) {
    const id = dictionary.entries[at]?.id ?? '';
    if (notes[id]?.pack.startsWith('names/')) made.set(right, (made.get(right) ?? new Set()).add(wrong));
  }
  for (const { file, value, lineOf } of lists) {
    for (const [at, { name }] of value.names.entries()) {
      const fault = (text: string) => faults.push(`${file}:${lineOf(['names', at])}: name ${name}: ${text}`);
      for (const { entry, was } of decide(sentence(name))) {
        fault(`is changed by ${entry.id} ("${was}"); narrow that one`);
      }
      for (const wrong of made.get(name) ?? []) {
        const was = sentence(wrong);
        const became = applyFixes(was, decide(was));
        if (became !== sentence(name)) fault(`"${wrong}" became "${became}"; list it under never`);
      }
    }
  }
  return faults;
}
