/** Tokens -> a phrase as an entry spells it. */
import { fold, type Tokens } from './tokens.ts';

/**
 * @param end UTF-16 offset where the last token's part ends: before an s that the phrase has not
 * @param shape a bit for each token that begins with a capital
 */
export function spell(tokens: Tokens, first: number, last: number, end: number, shape: number): string {
  let phrase = '';
  for (let at = first; at <= last; at++) {
    const until = at === last ? end : tokens.ends[at];
    const word = fold(tokens.text.slice(tokens.starts[at], until));
    if (at > first && tokens.glued[at] === 0) phrase += ' ';
    phrase += shape & (1 << (at - first)) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  }
  return phrase;
}
