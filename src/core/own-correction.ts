/** The reader's own corrections: the form they come from, the checks while typing, and the entries they become. */
import * as v from 'valibot';
import type { CompiledEntry, Dictionary } from './dictionary.ts';
import { PLAIN_ENTRY } from './plain-entry.ts';
import { belongsTo } from './site.ts';
import { phraseKeys } from './tokens.ts';
import type { MessageKey } from './words.ts';

/** The channel of own corrections, and the beginning of their entry ids. */
export const OWN = 'own';

/** What the form asks for. */
export interface Draft {
  readonly wrong: string;
  readonly right: string;
  readonly note: string;
  /** On every site, or only on the one it was seen on. */
  readonly everywhere: boolean;
}

export const OwnCorrection = v.object({
  id: v.pipe(v.string(), v.startsWith(`${OWN}-`)),
  wrong: v.pipe(
    v.string(),
    v.check((s) => phraseKeys(s).length > 0),
  ),
  right: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  note: v.optional(v.string(), ''),
  /** The site it holds on; empty: everywhere. */
  site: v.string(),
  /** ISO 8601. */
  made: v.string(),
});
export type OwnCorrection = v.InferOutput<typeof OwnCorrection>;

/** Longest phrase that is taken; longer ones are sentences, not glitches. In UTF-16 units. */
export const LONGEST_PHRASE = 120;

/** A check that a draft fails, with the field to mend. */
export interface DraftProblem {
  readonly field: 'wrong' | 'right';
  readonly message: MessageKey;
}

/**
 * Checks a draft as it is typed.
 * @param isCommonWord tells whether a folded word is ordinary English
 * @returns the first thing to mend, or undefined
 */
export function checkDraft(draft: Draft, isCommonWord: (word: string) => boolean): DraftProblem | undefined {
  const wrong = draft.wrong.trim();
  const right = draft.right.trim();
  const keys = phraseKeys(wrong);
  if (wrong === '') return { field: 'wrong', message: 'draft_no_wrong' };
  if (!/[\p{L}\p{N}]/u.test(wrong)) return { field: 'wrong', message: 'draft_no_word' };
  if (wrong.length > LONGEST_PHRASE) return { field: 'wrong', message: 'draft_too_long' };
  if (right === '') return { field: 'right', message: 'draft_no_right' };
  if (right === wrong) return { field: 'right', message: 'draft_same' };
  if (right.length > LONGEST_PHRASE) return { field: 'right', message: 'draft_too_long' };
  const [only] = keys;
  if (keys.length === 1 && only !== undefined && isCommonWord(only)) {
    return { field: 'wrong', message: 'draft_common_word' };
  }
  return undefined;
}

/**
 * Makes a correction of a draft that passed its checks.
 * @param site the site it was seen on, as `siteOf` gives it
 */
export function correctionFrom(draft: Draft, site: string, made: Date, id: string): OwnCorrection {
  return {
    id: `${OWN}-${id}`,
    wrong: draft.wrong.trim(),
    right: draft.right.trim(),
    note: draft.note.trim(),
    site: draft.everywhere ? '' : site,
    made: made.toISOString(),
  };
}

/** Reads stored corrections; a bad one is left out and reported, the others stay. */
export function readCorrections(stored: unknown): { corrections: OwnCorrection[]; problems: string[] } {
  if (stored === undefined) return { corrections: [], problems: [] };
  if (!Array.isArray(stored)) return { corrections: [], problems: ['own corrections were not readable'] };
  const corrections: OwnCorrection[] = [];
  const problems: string[] = [];
  for (const [row, value] of stored.entries()) {
    const read = v.safeParse(OwnCorrection, value);
    if (read.success) corrections.push(read.output);
    else problems.push(`own correction ${row + 1} was not readable and is left out`);
  }
  return { corrections, problems };
}

/** A later correction of the same words on the same site takes the place of the earlier one. */
export function withCorrection(all: readonly OwnCorrection[], added: OwnCorrection): OwnCorrection[] {
  return [...all.filter((c) => c.wrong !== added.wrong || c.site !== added.site), added];
}

/** The corrections that hold on a host, as a dictionary to lay over the shipped one. */
export function ownDictionary(corrections: readonly OwnCorrection[], host: string): Dictionary {
  const here = corrections.filter(({ site }) => site === '' || belongsTo(host, site));
  return {
    entries: here.map(
      ({ id }): CompiledEntry => ({
        ...PLAIN_ENTRY,
        id,
        channel: OWN,
        kind: 'name',
        sure: 'certain',
        capitals: 'exact',
        isSign: false,
      }),
    ),
    forms: here.map(({ wrong, right }, at) => [wrong, right, at] as const),
  };
}
