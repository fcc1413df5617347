/** An index made of literal forms, for tests that run in the browser, where no YAML is read. */
import type { CompiledEntry, Dictionary } from '../../src/core/dictionary.ts';
import { buildIndex, type Index } from '../../src/core/index.ts';
import { PLAIN_ENTRY } from '../../src/core/plain-entry.ts';

/** Wrong form -> right form, and what differs from a certain wording. */
export type LiteralForm = readonly [wrong: string, right: string, more?: Partial<CompiledEntry>];

export function literalIndex(forms: readonly LiteralForm[]): Index {
  const dictionary: Dictionary = {
    entries: forms.map(
      ([wrong, , more]): CompiledEntry => ({
        ...PLAIN_ENTRY,
        id: wrong.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
        channel: 'spun',
        kind: 'wording',
        sure: 'certain',
        capitals: 'any',
        isSign: true,
        ...more,
      }),
    ),
    forms: forms.map(([wrong, right], at) => [wrong, right, at]),
  };
  return buildIndex([dictionary]);
}
