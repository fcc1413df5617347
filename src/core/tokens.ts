/**
 * Text -> tokens: words and punctuation marks, each with the hash of its folded form and its place in the
 * text. Knows nothing of entries.
 */
import { APOSTROPHE, ASCII, HIDDEN, markUnit, SPACE, valueBeyondAscii, WORD } from './characters.ts';
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
  readonly hashes: Int32Array;
  /** UTF-16 offsets into `text`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where nothing but hidden characters stands between a token and the one before it. */
  readonly glued: Uint8Array;
  /** Number of tokens that are words: what a reader would count, roughly. */
  readonly words: number;
}

const S = 's'.charCodeAt(0);
const APOSTROPHE_UNIT = "'".charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/** Lists that grow and are used again, so that reading a page makes no garbage. */
class TokenBuffer implements Tokens {
  text = '';
  count = 0;
  words = 0;
  hashes = new Int32Array(256);
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  glued = new Uint8Array(256);

  grow(): void {
    const grown = <T extends Int32Array | Uint8Array>(list: T, made: T): T => {
      made.set(list);
      return made;
    };
    const size = this.hashes.length * 2;
    this.hashes = grown(this.hashes, new Int32Array(size));
    this.starts = grown(this.starts, new Int32Array(size));
    this.ends = grown(this.ends, new Int32Array(size));
    this.glued = grown(this.glued, new Uint8Array(size));
  }

  copy(): Tokens {
    const { text, count, words } = this;
    return {
      text,
      count,
      words,
      hashes: this.hashes.slice(0, count),
      starts: this.starts.slice(0, count),
      ends: this.ends.slice(0, count),
      glued: this.glued.slice(0, count),
    };
  }
}

const shared = new TokenBuffer();
const spare = new TokenBuffer();

/** Splits a text into its tokens. Any Unicode string will do. */
export function tokenize(text: string): Tokens {
  read(text, spare);
  return spare.copy();
}

/** As {@link tokenize}, into lists that the next call overwrites: for reading a page without making garbage. */
export function readTokens(text: string): Tokens {
  read(text, shared);
  return shared;
}

function read(text: string, to: TokenBuffer): void {
  const length = text.length;
  to.text = text;
  to.words = 0;
  let count = 0;
  let glued = 1;
  let at = 0;
  while (at < length) {
    let unit = text.charCodeAt(at);
    let value = unit < 128 ? (ASCII[unit] as number) : valueBeyondAscii(text, at, unit);
    if (value === SPACE) {
      glued = 0;
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    if (value >= WORD || value === HIDDEN) {
      let isSeen = false;
      for (;;) {
        if (value >= WORD) {
          // hashUnit, written out: this is where the time goes while the page is new.
          hash = (((hash & 0x7fffff) << 7) - hash + value) & 0x3fffffff;
          isSeen = true;
        } else if (value === APOSTROPHE && isSeen && isInside(text, at)) {
          hash = hashUnit(hash, APOSTROPHE_UNIT);
        } else if (value !== HIDDEN) break;
        if (++at >= length) break;
        unit = text.charCodeAt(at);
        value = unit < 128 ? (ASCII[unit] as number) : valueBeyondAscii(text, at, unit);
      }
      // Hidden characters alone are no token.
      if (!isSeen) continue;
      to.words++;
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
    if (count === to.hashes.length) to.grow();
    to.hashes[count] = hash;
    to.starts[count] = start;
    to.ends[count] = at;
    to.glued[count] = glued;
    count++;
    glued = 1;
  }
  to.count = count;
}

function valueAt(text: string, at: number): number {
  if (at >= text.length) return SPACE;
  const unit = text.charCodeAt(at);
  return unit < 128 ? (ASCII[unit] as number) : valueBeyondAscii(text, at, unit);
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
