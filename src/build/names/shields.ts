/**
 * Right names that a wrong form would break: "Southern Metropolis Daily" holds what a spinner puts for "City". Such
 * names are put into the index as their own right form, so that what lies inside them is left alone.
 */
import type { CompiledEntry, Form } from '../../core/dictionary.ts';
import { PLAIN_ENTRY } from '../../core/plain-entry.ts';
import { foldedPhrase, subphrases } from './phrases.ts';

export const SHIELD: CompiledEntry = {
  ...PLAIN_ENTRY,
  id: 'right-name',
  channel: 'own',
  kind: 'name',
  sure: 'certain',
  capitals: 'name',
  isSign: false,
};

/**
 * @param wrongs all wrong forms, folded
 * @param wordings those that are no names: a name that reads like one is that name all the same
 * @param place of the shield's entry
 */
export function shields(
  names: Iterable<string>,
  wrongs: ReadonlySet<string>,
  wordings: ReadonlySet<string>,
  place: number,
): Form[] {
  return [...new Set(names)].flatMap((name): Form[] => {
    const whole = foldedPhrase(name);
    const isAtRisk = subphrases(name).some((part) => (part === whole ? wordings : wrongs).has(part));
    return isAtRisk && name !== name.toLowerCase() ? [[name, name, place]] : [];
  });
}
