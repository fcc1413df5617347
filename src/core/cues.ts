/** The cue words of a text: which stand where, and whether a match has those that its entry asks for. */
import { isCapital } from './characters.ts';
import { CAPITAL_CUE, PAGE_CUE, PLURAL_CUE } from './index-layout.ts';
import type { CueSet, PackedIndex } from './packed-index.ts';
import { type PhraseEnds, sift } from './phrase-filter.ts';
import { letterCheck, NONE } from './phrase-table.ts';
import { sentenceAround } from './sentences.ts';
import { fold, type Tokens, tokenText } from './tokens.ts';
import { CAPITALISED, WORD_CLASSES } from './word-classes.ts';

const ends: PhraseEnds = [];

/** The cues of one block; used again for each block. */
export class CueHits {
  #size = 0;
  #cues = new Int32Array(64);
  #firsts = new Int32Array(64);
  #lasts = new Int32Array(64);

  /** Finds all cues of a text, in place of those before. */
  read(tokens: Tokens, layer: PackedIndex): void {
    this.#size = 0;
    ends.length = 0;
    sift(tokens, layer.words, layer.soughtCues, ends);
    for (let at = 0; at < ends.length; at += 4) {
      const [key, first, last] = [ends[at] as number, ends[at + 1] as number, ends[at + 2] as number];
      this.#addCuesOf(key, first, last, ends[at + 3] === 1, tokens, layer);
    }
  }

  /** Adds the cues that a stretch of tokens spells. @param key of the stretch, without its s where it is a plural */
  #addCuesOf(
    key: number,
    first: number,
    last: number,
    isPlural: boolean,
    tokens: Tokens,
    layer: PackedIndex,
  ): void {
    const begin = layer.cues.first(key);
    if (begin === NONE) return;
    const check = letterCheck(tokens, first, last, (tokens.ends[last] as number) - (isPlural ? 1 : 0));
    const end = layer.cues.end(begin, key);
    for (let cue = begin; cue < end; cue++) {
      if (!layer.cues.isSpelled(cue, check)) continue;
      const flags = layer.cueFlags(cue);
      if (isPlural && (flags & PLURAL_CUE) === 0) continue;
      const wantsCapital = (flags & CAPITAL_CUE) !== 0;
      if (wantsCapital && !isCapital(tokens.text, tokens.starts[first] as number)) continue;
      this.#add(cue, first, last);
    }
  }

  #add(cue: number, first: number, last: number): void {
    if (this.#size === this.#cues.length) {
      const grown = (list: Int32Array) => {
        const made = new Int32Array(list.length * 2);
        made.set(list);
        return made;
      };
      this.#cues = grown(this.#cues);
      this.#firsts = grown(this.#firsts);
      this.#lasts = grown(this.#lasts);
    }
    this.#cues[this.#size] = cue;
    this.#firsts[this.#size] = first;
    this.#lasts[this.#size++] = last;
  }

  /** Whether one of these phrases lies between two tokens, but not on the match's own. */
  has(phrases: ReadonlySet<number>, from: number, to: number, first: number, last: number): boolean {
    for (let at = 0; at < this.#size; at++) {
      const begin = this.#firsts[at] as number;
      const end = this.#lasts[at] as number;
      if (begin > to || end < from || (end >= first && begin <= last)) continue;
      if (phrases.has(this.#cues[at] as number)) return true;
    }
    return false;
  }

  /** Whether one of these phrases ends directly before a token, or begins directly after it. */
  touches(phrases: ReadonlySet<number>, side: 'before' | 'after', first: number, last: number): boolean {
    for (let at = 0; at < this.#size; at++) {
      const isThere = side === 'before' ? this.#lasts[at] === first - 1 : this.#firsts[at] === last + 1;
      if (isThere && phrases.has(this.#cues[at] as number)) return true;
    }
    return false;
  }

  /**
   * The cues here that may stand anywhere on the page, by their number there, as often as they stand here:
   * all, or those that share a token with a stretch.
   */
  onPage(index: PackedIndex, from = 0, to = Number.POSITIVE_INFINITY): number[] {
    const onPage: number[] = [];
    for (let at = 0; at < this.#size; at++) {
      const cue = this.#cues[at] as number;
      if ((index.cueFlags(cue) & PAGE_CUE) === 0) continue;
      if ((this.#lasts[at] as number) < from || (this.#firsts[at] as number) > to) continue;
      onPage.push(index.cueOnPage(cue));
    }
    return onPage;
  }
}

const CURRENCY = /^[$€£¥₩]$/u;

/** Whether the token directly before or after the match is of a class. A number is seen past its currency sign. */
function isNeighbour(
  tokens: Tokens,
  name: string,
  side: 'before' | 'after',
  first: number,
  last: number,
): boolean {
  let at = side === 'before' ? first - 1 : last + 1;
  if (at < 0 || at >= tokens.count) return false;
  if (side === 'after' && CURRENCY.test(tokenText(tokens, at)) && at + 1 < tokens.count) at++;
  if (name === CAPITALISED) return isCapital(tokens.text, tokens.starts[at] ?? 0);
  return WORD_CLASSES[name]?.(fold(tokenText(tokens, at))) ?? false;
}

/** Whether at least one cue of at least one set stands where it should; cues of the page are not asked. */
export function hasCue(
  sets: readonly CueSet[],
  tokens: Tokens,
  hits: CueHits,
  first: number,
  last: number,
): boolean {
  return sets.some(({ scope, phrases, classes }) => {
    switch (scope) {
      case 'before':
      case 'after':
        return (
          hits.touches(phrases, scope, first, last) ||
          classes.some((name) => isNeighbour(tokens, name, scope, first, last))
        );
      case 'paragraph':
        return hits.has(phrases, 0, tokens.count, first, last);
      case 'sentence': {
        const [from, to] = sentenceAround(tokens, first);
        return hits.has(phrases, from, to, first, last);
      }
      case 'page':
        return false;
      default:
        return hits.has(phrases, first - scope, last + scope, first, last);
    }
  });
}
