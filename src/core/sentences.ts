/** Where sentences begin and end inside a text's tokens. */
import { type Tokens, tokenText } from './tokens.ts';

const ENDS = new Set(['.', '!', '?', '…']);
/** A full stop after these ends no sentence. Titles and months only; a missed end costs little. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st jr sr gov sen rep gen lt col capt vs etc inc corp ltd co no jan feb mar apr aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Whether the sentence ends with the token at this place. */
function endsAt(tokens: Tokens, at: number): boolean {
  const key = tokens.keys[at]?.trimStart();
  if (key === undefined || !ENDS.has(key)) return false;
  const next = tokens.keys[at + 1];
  if (next === undefined) return true;
  if (key === '.') {
    const before = tokens.keys[at - 1]?.trimStart() ?? '';
    if (ABBREVIATIONS.has(before) || before.length === 1) return false;
    // "19.1" and "U.S.-made" go on without a space; a closing quote may follow directly.
    if (!next.startsWith(' ')) return next === '"' || next === "'" || next === ')';
  }
  return true;
}

/**
 * The sentence around a token.
 * @returns first and last token of the sentence, both included.
 */
export function sentenceAround(tokens: Tokens, at: number): [first: number, last: number] {
  let first = at;
  while (first > 0 && !endsAt(tokens, first - 1)) first--;
  let last = at;
  while (last < tokens.keys.length - 1 && !endsAt(tokens, last)) last++;
  return [first, last];
}

/** Whether a token opens a sentence, so that its capital says nothing about it being a name. */
export function opensSentence(tokens: Tokens, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /^[^\p{L}\p{N}.!?…]+$/u.test(tokenText(tokens, before))) before--;
  return before < 0 || endsAt(tokens, before);
}
