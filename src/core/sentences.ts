/** Where sentences begin and end inside a text's tokens. */
import { markUnit, valueAt, WORD } from './characters.ts';
import type { Tokens } from './tokens.ts';
import { wordHash } from './word-hash.ts';

const STOP = wordHash('.');
const ENDS: ReadonlySet<number> = new Set(['.', '!', '?', '…'].map(wordHash));
const CLOSING: ReadonlySet<number> = new Set(['"', "'", ')'].map(wordHash));
/** A full stop after these ends no sentence. Titles and months only; a missed end costs little. */
const ABBREVIATIONS: ReadonlySet<number> = new Set(
  'mr mrs ms dr prof st jr sr gov sen rep gen lt col capt vs etc inc corp ltd co no jan feb mar apr aug sep sept oct nov dec'
    .split(' ')
    .map(wordHash),
);

/** Whether the sentence ends with the token at this place. */
function endsAt(tokens: Tokens, at: number): boolean {
  const hash = tokens.hashes[at] ?? 0;
  if (!ENDS.has(hash)) return false;
  if (at + 1 >= tokens.count) return true;
  if (hash === STOP) {
    if (at > 0 && isAbbreviation(tokens, at - 1)) return false;
    // "19.1" and "U.S.-made" go on without a space; a closing quote may follow directly.
    if (tokens.glued[at + 1] === 1) return CLOSING.has(tokens.hashes[at + 1] ?? 0);
  }
  return true;
}

const isAbbreviation = ({ hashes, starts, ends }: Tokens, at: number) =>
  (ends[at] ?? 0) - (starts[at] ?? 0) === 1 || ABBREVIATIONS.has(hashes[at] ?? 0);

/**
 * The sentence around a token.
 * @returns first and last token of the sentence, both included.
 */
export function sentenceAround(tokens: Tokens, at: number): [first: number, last: number] {
  let first = at;
  while (first > 0 && !endsAt(tokens, first - 1)) first--;
  let last = at;
  while (last < tokens.count - 1 && !endsAt(tokens, last)) last++;
  return [first, last];
}

/** Whether a token opens a sentence, so that its capital says nothing about it being a name. */
export function opensSentence(tokens: Tokens, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isMark(tokens, before) && !ENDS.has(tokens.hashes[before] ?? 0)) before--;
  return before < 0 || endsAt(tokens, before);
}

/** Whether a token is a punctuation mark. */
export function isMark({ text, starts }: Tokens, at: number): boolean {
  const value = valueAt(text, starts[at] ?? 0);
  return value < WORD && markUnit(value) >= 0;
}
