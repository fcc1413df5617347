/** Slots: families of phrases that differ in one word, written once and expanded when packs are compiled. */
import type { Entry, Pack } from '../core/entry.ts';

const SLOT = /\{([a-z-]+)\}/;

/**
 * Expands an entry's wrong forms. One slot may stand in a form, several times; the right form takes the
 * right side of the same pair.
 * @returns pairs of wrong and right form, all literal
 * @throws Error naming a slot that the pack does not have, or a right form whose slot has nothing to fill it
 */
export function expandForms(
  { wrong, right }: Pick<Entry, 'wrong' | 'right'>,
  slots: NonNullable<Pack['slots']>,
): [wrong: string, right: string][] {
  return [right].flat().flatMap((one) => expand({ wrong, right: one }, slots));
}

function expand(
  entry: { readonly wrong: readonly string[]; readonly right: string },
  slots: NonNullable<Pack['slots']>,
): [wrong: string, right: string][] {
  return entry.wrong.flatMap((wrong): [string, string][] => {
    const name = SLOT.exec(wrong)?.[1];
    if (name === undefined) {
      const open = SLOT.exec(entry.right)?.[0];
      if (open) throw new Error(`right has ${open} but the wrong form "${wrong}" has not; add it there`);
      return [[wrong, entry.right]];
    }
    const pairs = slots[name];
    if (pairs === undefined)
      throw new Error(`uses {${name}}, which the pack's slots do not list; add it there`);
    const put = (form: string, word: string) => form.replaceAll(`{${name}}`, word);
    return Object.entries(pairs).flatMap(([from, to]) => {
      return expand({ wrong: [put(wrong, from)], right: put(entry.right, to) }, slots);
    });
  });
}
