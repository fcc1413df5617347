/**
 * Finds every place where a wrong form stands: all matches, overlapping ones too, whole words only, in the
 * order of their starts, the shorter before the longer. Which of them may fire is decided by the article
 * they stand in (article.ts), and what fires is leftmost-longest without overlap (choose.ts).
 */
import type { Index, IndexedForm } from './index.ts';
import { hasCapitals } from './letter-case.ts';
import { opensSentence } from './sentences.ts';
import { type Tokens, tokenize, tokenText } from './tokens.ts';

/** A place in a text where an entry's wrong form stands. */
export interface Match {
  readonly form: IndexedForm;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** First and last token, both included. */
  readonly first: number;
  readonly last: number;
}

/** Tokens at which a cue stands: `[first, last]` pairs. */
export type CueHits = ReadonlyMap<string, readonly (readonly [first: number, last: number])[]>;

/** All that one pass over a block's text finds out. */
export interface Reading {
  readonly tokens: Tokens;
  readonly matches: readonly Match[];
  readonly cues: CueHits;
}

/** "Meta" wants a capital, "model" does not care. */
function hasCueCapitals(tokens: Tokens, cue: string, first: number): boolean {
  const wanted = cue.charAt(0);
  return wanted === wanted.toLowerCase() || tokenText(tokens, first).charAt(0) === wanted;
}

/**
 * Reads a text once.
 * @param text a block of running text; never joined with its neighbours, so nothing matches across blocks
 */
export function find(text: string, index: Index): Reading {
  const tokens = tokenize(text);
  const matches: Match[] = [];
  const cues = new Map<string, [number, number][]>();
  for (let first = 0; first < tokens.keys.length; first++) {
    index.forms.at(tokens, first, (form, last) => {
      const start = tokens.starts[first] ?? 0;
      const end = tokens.ends[last] ?? start;
      const { capitals } = form.entry;
      if (
        capitals !== 'any' &&
        !hasCapitals(text.slice(start, end), form.wrong, capitals, opensSentence(tokens, first))
      ) {
        return;
      }
      matches.push({ form, start, end, first, last });
    });
    index.cues.at(tokens, first, (cue, last) => {
      if (!hasCueCapitals(tokens, cue, first)) return;
      const hits = cues.get(cue);
      if (hits === undefined) cues.set(cue, [[first, last]]);
      else hits.push([first, last]);
    });
  }
  return { tokens, matches, cues };
}
