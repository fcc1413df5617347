/** Tokens -> a phrase as an entry spells it. */
import { fold, type Tokens, tokenize, tokenText } from './tokens.ts';

/** The words of a right form that have capitals, by their folded form: what stays of a name keeps them ("NBA", "XPeng"). */
export function capitalsOf(right: string): ReadonlyMap<string, string> {
  const tokens = tokenize(right);
  const words = Array.from({ length: tokens.count }, (_, at) => tokenText(tokens, at));
  return new Map(words.map((word) => [fold(word), word]));
}

/**
 * @param end UTF-16 offset where the last token's part ends: before an s that the phrase has not
 * @param shape a bit for each token that has capitals: those of the right form, else a first one
 * @param capitals of the right form
 */
export function spell(
  tokens: Tokens,
  first: number,
  last: number,
  end: number,
  shape: number,
  capitals: ReadonlyMap<string, string>,
): string {
  let phrase = '';
  for (let at = first; at <= last; at++) {
    const until = at === last ? end : tokens.ends[at];
    const word = fold(tokens.text.slice(tokens.starts[at], until));
    if (at > first && tokens.glued[at] === 0) phrase += ' ';
    const isRaised = (shape & (1 << (at - first))) !== 0;
    phrase += isRaised ? (capitals.get(word) ?? word.charAt(0).toUpperCase() + word.slice(1)) : word;
  }
  return phrase;
}
