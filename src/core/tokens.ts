/**
 * Text -> tokens: words and punctuation marks, each with the hash of its folded form and its place in the
 * text. Knows nothing of entries.
 */
import { APOSTROPHE, ASCII, HIDDEN, markUnit, SPACE, valueAt, valueBeyondAscii, WORD } from './characters.ts';
import { hashUnit } from './word-hash.ts';

/**
 * The tokens of one text, as parallel lists. A word takes its inner apostrophes with it ("isn't" is one
 * token), a possessive 's is a token of its own (so that "Gates's" is found by "Gates"), any other mark is
 * a token.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** {@link hashUnit} over the folded units of each token. */
  readonly hashes: readonly number[];
  /** UTF-16 offsets into `text`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether nothing but hidden characters stands between a token and the one before it. */
  readonly glued: readonly boolean[];
  /** Number of tokens that are words: what a reader would count, roughly. */
  readonly words: number;
}

const S = 's'.charCodeAt(0);
const APOSTROPHE_UNIT = "'".charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/** Reads a text token by token; the fields tell of the token that `next` has just read. */
export class TokenReader {
  start = 0;
  end = 0;
  hash = 0;
  /** Whether nothing but hidden characters stands between this token and the one before it. */
  isGlued = false;
  /** Words so far. */
  words = 0;
  #text = '';

  open(text: string): void {
    this.#text = text;
    this.end = 0;
    this.words = 0;
  }

  /** Goes to the next token. @returns false at the end of the text */
  next(): boolean {
    const text = this.#text;
    let at = this.end;
    let isGlued = true;
    for (;;) {
      let unit = text.charCodeAt(at);
      let value = unit < 128 ? (ASCII[unit] as number) : valueBeyondAscii(text, at, unit);
      while (value === SPACE) {
        if (at >= text.length) return false;
        isGlued = false;
        unit = text.charCodeAt(++at);
        value = unit < 128 ? (ASCII[unit] as number) : valueBeyondAscii(text, at, unit);
      }
      const start = at;
      let hash = 0;
      if (value >= WORD || value === HIDDEN) {
        let isSeen = false;
        for (;;) {
          while (value >= WORD) {
            isSeen = true;
            // hashUnit, written out: this is where the time goes while the page is new.
            hash = (((hash & 0x7fffff) << 7) - hash + value) & 0x3fffffff;
            unit = text.charCodeAt(++at);
            value = unit < 128 ? (ASCII[unit] as number) : valueBeyondAscii(text, at, unit);
          }
          if (value === APOSTROPHE && isSeen && isInside(text, at)) hash = hashUnit(hash, APOSTROPHE_UNIT);
          else if (value !== HIDDEN) break;
          value = valueAt(text, ++at);
        }
        // Hidden characters alone are no token.
        if (!isSeen) continue;
        this.words++;
      } else if (value === APOSTROPHE) {
        hash = hashUnit(hash, APOSTROPHE_UNIT);
        at++;
        if (isPossessive(text, start)) {
          hash = hashUnit(hash, S);
          at++;
        }
      } else {
        hash = hashUnit(hash, markUnit(value));
        at++;
        if (isPair(text, start, unit)) hash = hashUnit(hash, text.charCodeAt(at++));
      }
      this.start = start;
      this.end = at;
      this.hash = hash;
      this.isGlued = isGlued;
      return true;
    }
  }
}

/** Splits a text into its tokens. Any Unicode string will do. */
export function tokenize(text: string): Tokens {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const glued: boolean[] = [];
  const reader = new TokenReader();
  reader.open(text);
  while (reader.next()) {
    hashes.push(reader.hash);
    starts.push(reader.start);
    ends.push(reader.end);
    glued.push(reader.isGlued);
  }
  return { text, count: hashes.length, hashes, starts, ends, glued, words: reader.words };
}

/** Whether a unit is the first half of a character beyond the basic plane. */
const isPair = (text: string, at: number, unit: number) =>
  unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff;

/** Whether the apostrophe at a place is followed by s and the end of the word. */
const isPossessive = (text: string, at: number) =>
  valueAt(text, at + 1) === S && valueAt(text, at + 2) < WORD;

/** Whether the apostrophe at a place of a word belongs to it: a letter follows, and it is no possessive. */
const isInside = (text: string, at: number) => valueAt(text, at + 1) > NINE && !isPossessive(text, at);

/** The token at a place as the text has it, in its own capitals. */
export function tokenText(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.starts[at], tokens.ends[at]);
}

/** The form two spellings share when a reader sees the same words: lower case, straight quotes, no hidden characters. */
export function fold(token: string): string {
  let folded = '';
  for (let at = 0; at < token.length; at++) {
    const value = valueAt(token, at);
    if (value === HIDDEN) continue;
    if (value === SPACE) folded += ' ';
    else if (value === APOSTROPHE) folded += "'";
    else folded += String.fromCharCode(value >= WORD ? value : markUnit(value));
  }
  return folded;
}

/** A phrase's tokens, folded, the first without its space: `[" york"]` follows white space, `["-"]` does not. */
export function phraseKeys(phrase: string): string[] {
  const tokens = tokenize(phrase);
  return Array.from({ length: tokens.count }, (_, at) => {
    const key = fold(tokenText(tokens, at));
    return at > 0 && !tokens.glued[at] ? ` ${key}` : key;
  });
}
