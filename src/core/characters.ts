/**
 * What each UTF-16 code unit is to the tokeniser, and what it folds to. Marks that readers take for one
 * another (quotes, hyphens) fold to one; case and hidden characters are folded away.
 */

/** White space. */
export const SPACE = 1;
/** An apostrophe: inside a word it belongs to it. */
export const APOSTROPHE = 2;
/** Soft hyphen, zero-width space, joiners, word joiner, byte order mark: seen by nobody, so matched by nobody. */
export const HIDDEN = 3;
/** From here on: a letter, digit or combining mark; the value is its folded code unit ("0" is 48). */
export const WORD = 48;

/** Below zero: a mark; {@link markUnit} gives the code unit it folds to. */
const mark = (unit: number) => -1 - unit;
export const markUnit = (value: number): number => -1 - value;

const HIDDEN_CHARACTER = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const SAME_MARK: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
};

/** Works out the value of a character; a unit of a pair is what the pair is. */
function valueFor(character: string, unit: number): number {
  if (HIDDEN_CHARACTER.test(character)) return HIDDEN;
  if (/['’‘ʼ＇]/.test(character)) return APOSTROPHE;
  if (/\s/.test(character)) return SPACE;
  if (!/[\p{L}\p{N}\p{M}]/u.test(character)) return mark(SAME_MARK[character]?.charCodeAt(0) ?? unit);
  // A letter that grows or leaves the basic plane when lowered ("İ") keeps its capital.
  const lower = character.length === 1 ? character.toLowerCase() : character;
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** Values of the ASCII units, where nearly all text is. */
export const ASCII = Int16Array.from({ length: 128 }, (_, unit) => valueFor(String.fromCharCode(unit), unit));

const others = new Map<number, number>();

/** The value of the unit at a place of a text, for those beyond ASCII. */
export function valueBeyondAscii(text: string, at: number, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return valueForHalf(text, at, unit);
  let value = others.get(unit);
  if (value === undefined) {
    value = valueFor(String.fromCharCode(unit), unit);
    others.set(unit, value);
  }
  return value;
}

/** A half without its other half is a mark. */
function valueForHalf(text: string, at: number, unit: number): number {
  const first = unit < 0xdc00 ? at : at - 1;
  const point = text.codePointAt(first) ?? unit;
  return point > 0xffff ? valueFor(String.fromCodePoint(point), unit) : mark(unit);
}

/** The value of the unit at a place of a text; past its end there is space. */
export function valueAt(text: string, at: number): number {
  // Asked before reading: a number that is none (NaN) makes the engine give up on small integers.
  if (at >= text.length) return SPACE;
  const unit = text.charCodeAt(at);
  return unit < 128 ? (ASCII[unit] as number) : valueBeyondAscii(text, at, unit);
}

/** Whether a capital letter stands at a place. */
export function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit >= 65 && unit <= 90 : /\p{Lu}/u.test(text.charAt(at));
}
