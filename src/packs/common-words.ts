/** Ordinary English words. For our own pages; too large for a content script. */
import words from './generated/common-words.json' with { type: 'json' };

let set: ReadonlySet<string> | undefined;

/** @param word folded, as in core/tokens.ts */
export function isCommonWord(word: string): boolean {
  set ??= new Set((words as string).split(' '));
  return set.has(word);
}
