/**
 * Text -> tokens: words and punctuation marks, each with the hash of its folded form and its place in the
 * text. Knows nothing of entries.
 */
import { APOSTROPHE, ASCII, HIDDEN, markUnit, SPACE, valueAt, valueBeyondAscii, WORD } from './characters.ts';
import { hashUnit } from './word-hash.ts';

const S = 's'.charCodeAt(0);
const APOSTROPHE_UNIT = "'".charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/**
 * The tokens of one text, as parallel lists of which the first `count` places hold. A word takes its inner
 * apostrophes with it ("isn't" is one token), a possessive 's is a token of its own (so that "Gates's" is found
 * by "Gates"), any other mark is a token.
 */
export class Tokens {
  text = '';
  count = 0;
  /** Number of tokens that are words: what a reader would count, roughly. */
  words = 0;
  /** {@link hashUnit} over the folded units of each token. */
  hashes: Int32Array;
  /** UTF-16 offsets into `text`. */
  starts: Int32Array;
  ends: Int32Array;
  /** 1 where nothing but hidden characters stands between a token and the one before it. */
  glued: Uint8Array;

  /** @param room units of text that fit without more memory */
  constructor(room: number) {
    this.hashes = new Int32Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.glued = new Uint8Array(room);
  }

  /** Takes another text in place of the one before. Any Unicode string will do. */
  read(text: string): void {
    const length = text.length;
    if (length > this.hashes.length) {
      this.hashes = new Int32Array(2 * length);
      this.starts = new Int32Array(2 * length);
      this.ends = new Int32Array(2 * length);
      this.glued = new Uint8Array(2 * length);
    }
    const { hashes, starts, ends, glued } = this;
    let count = 0;
    let words = 0;
    let isGlued = 1;
    let at = 0;
    while (at < length) {
      let unit = text.charCodeAt(at);
      let value = unit < 128 ? (ASCII[unit] as number) : valueBeyondAscii(text, at, unit);
      if (value === SPACE) {
        isGlued = 0;
        at++;
        continue;
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
            if (++at === length) {
              value = SPACE;
              break;
            }
            unit = text.charCodeAt(at);
            value = unit < 128 ? (ASCII[unit] as number) : valueBeyondAscii(text, at, unit);
          }
          if (value === APOSTROPHE && isSeen && isInside(text, at)) hash = hashUnit(hash, APOSTROPHE_UNIT);
          else if (value !== HIDDEN) break;
          value = valueAt(text, ++at);
        }
        // Hidden characters alone are no token.
        if (!isSeen) continue;
        words++;
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
      hashes[count] = hash;
      starts[count] = start;
      ends[count] = at;
      glued[count++] = isGlued;
      isGlued = 1;
    }
    this.text = text;
    this.count = count;
    this.words = words;
  }
}

/** Splits a text into its tokens. */
export function tokenize(text: string): Tokens {
  const tokens = new Tokens(text.length);
  tokens.read(text);
  return tokens;
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
    return at > 0 && tokens.glued[at] === 0 ? ` ${key}` : key;
  });
}
