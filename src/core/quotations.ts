/** Which words of a block stand inside quotation marks. Single quotes look like apostrophes and are not looked at. */
import type { Tokens } from './tokens.ts';
import { wordHash } from './word-hash.ts';

const QUOTE = wordHash('"');
const OPENING = /[“„«]/;
const CLOSING = /[”»]/;

/**
 * @returns a list with 1 for each token inside quotation marks; undefined where there are none. Marks that
 * nothing closes hold to the end, as in a speech of several paragraphs.
 */
export function quotedTokens(tokens: Tokens): Uint8Array | undefined {
  let quoted: Uint8Array | undefined;
  let isInside = false;
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.hashes[at] === QUOTE) {
      quoted ??= new Uint8Array(tokens.count);
      const mark = tokens.text.charAt(tokens.starts[at] ?? 0);
      isInside = OPENING.test(mark) || (!CLOSING.test(mark) && !isInside);
    } else if (isInside && quoted) quoted[at] = 1;
  }
  return quoted;
}
