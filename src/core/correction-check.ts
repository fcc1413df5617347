/** What an own correction may hold: checks for text that comes from elsewhere, on top of those for a draft. */
import { checkDraft } from './own-correction.ts';
import { readSite } from './site-input.ts';
import type { MessageKey } from './words.ts';

/** A correction as a form or a file gives it: texts, with the site as typed (empty: everywhere). */
export interface CorrectionText {
  readonly wrong: string;
  readonly right: string;
  readonly note: string;
  readonly site: string;
}

/** What to mend, with what fills the message. */
export interface TextProblem {
  readonly field: keyof CorrectionText;
  readonly message: MessageKey;
  readonly values: readonly string[];
}

/** Longest note, in UTF-16 units. */
export const LONGEST_NOTE = 500;

/**
 * Characters that nobody sees but that change what is read: controls, soft hyphens, zero-width and joining
 * spaces, marks and brackets of direction, tags. The two joiners that scripts need (U+200C, U+200D) may stay.
 */
const HIDDEN =
  /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
/** What a wrong encoding leaves: the replacement character, or half of a pair. */
const BROKEN = /[\uFFFD\p{Cs}]/u;
/** We never read HTML, but nobody means it as the words of a page. */
const MARKUP = /<[a-z!/?]|&(#\d+|#x[\da-f]+|[a-z]+);/i;
/** "=1+1", "@SUM(A1)", "+cmd|' /c calc'!A0": what a spreadsheet would run. "-5 degrees" and "@handle" are words. */
const FORMULA = /^'*([=＝]|[+\-@＋－＠].*[(!|])/;

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function checkText(field: keyof CorrectionText, text: string): TextProblem | undefined {
  const hidden = HIDDEN.exec(text)?.[0];
  if (hidden !== undefined) return { field, message: 'import_hidden', values: [codeOf(hidden)] };
  if (BROKEN.test(text)) return { field, message: 'import_broken', values: [] };
  if (MARKUP.test(text)) return { field, message: 'import_markup', values: [] };
  if (FORMULA.test(text)) return { field, message: 'import_formula', values: [] };
  return undefined;
}

/** The same text with white space as one space, so that line breaks of a cell or a paste do no harm. */
export function tidy(text: CorrectionText): CorrectionText {
  const one = (s: string) => s.replace(/\s+/g, ' ').trim();
  return { wrong: one(text.wrong), right: one(text.right), note: one(text.note), site: one(text.site) };
}

/**
 * Checks a tidy correction.
 * @param isCommonWord tells whether a folded word is ordinary English
 * @returns its site as `siteOf` gives it (empty: everywhere), or the first thing to mend
 */
export function checkCorrection(
  text: CorrectionText,
  isCommonWord: (word: string) => boolean,
): { readonly site: string } | { readonly problem: TextProblem } {
  const { wrong, right, note, site } = text;
  for (const [field, value] of [
    ['wrong', wrong],
    ['right', right],
    ['note', note],
  ] as const) {
    const problem = checkText(field, value);
    if (problem !== undefined) return { problem };
  }
  const draft = checkDraft({ wrong, right, note, everywhere: site === '' }, isCommonWord);
  if (draft !== undefined) return { problem: { ...draft, values: [] } };
  if (note.length > LONGEST_NOTE) {
    return { problem: { field: 'note', message: 'import_note_long', values: [String(LONGEST_NOTE)] } };
  }
  if (site === '') return { site };
  const read = readSite(site);
  return 'site' in read ? read : { problem: { field: 'site', message: read.problem, values: [] } };
}
