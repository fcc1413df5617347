/**
 * Text -> tokens: words and punctuation marks, each with a folded key to match by and its place in the
 * text. Knows nothing of entries.
 */

/** The tokens of one text, as parallel lists; `starts` and `ends` are UTF-16 offsets into `text`. */
export interface Tokens {
  readonly text: string;
  /** Folded form of each token, see {@link fold}; one that follows white space begins with a space. */
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Number of tokens that hold a letter or digit: what a reader would count as words, roughly. */
  readonly words: number;
}

/** Soft hyphen, zero-width space, joiners, word joiner, byte order mark: seen by nobody, so matched by nobody. */
const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';

/**
 * A word (inner apostrophes belong to it, "isn't" is one token), a possessive 's (a token of its own, so
 * that "Gates's" is found by "Gates"), or one mark.
 */
const TOKEN = new RegExp(
  `[\\p{L}\\p{N}\\p{M}${INVISIBLE}]+(?:['’ʼ＇](?!s(?![\\p{L}\\p{N}]))\\p{L}[\\p{L}\\p{N}\\p{M}]*)*` +
    `|['’ʼ＇]s(?![\\p{L}\\p{N}])|\\S`,
  'giu',
);
const HIDDEN = new RegExp(`[${INVISIBLE}]+`, 'g');
const WORD = /[\p{L}\p{N}]/u;

/** Marks that readers take for one another and publishers mix freely. Dashes stay apart from hyphens. */
const SAME_MARK: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '＇': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
};

/** The form two spellings share when a reader sees the same words: lower case, straight quotes, no hidden characters. */
export function fold(token: string): string {
  const seen = token.replace(HIDDEN, '').toLowerCase();
  return seen.replace(/[’‘ʼ＇“”„«»‐‑–]/g, (mark) => SAME_MARK[mark] ?? mark);
}

/** Splits a text into its tokens. Any Unicode string will do. */
export function tokenize(text: string): Tokens {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let words = 0;
  let previousEnd = 0;
  for (const found of text.matchAll(TOKEN)) {
    const token = found[0];
    const key = fold(token);
    if (key === '') continue;
    const start = found.index;
    keys.push(start > previousEnd && /\s/u.test(text.slice(previousEnd, start)) ? ` ${key}` : key);
    starts.push(start);
    ends.push(start + token.length);
    previousEnd = start + token.length;
    if (WORD.test(token)) words++;
  }
  return { text, keys, starts, ends, words };
}

/** The token at a place as the text has it, in its own capitals. */
export function tokenText(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.starts[at], tokens.ends[at]);
}

/**
 * The keys by which a phrase is looked up: as {@link tokenize} gives them, the first without its space.
 */
export function phraseKeys(phrase: string): string[] {
  const keys = [...tokenize(phrase).keys];
  if (keys[0] !== undefined) keys[0] = keys[0].trimStart();
  return keys;
}
