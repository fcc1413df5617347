/** A phrase and its right form -> the fewest words to change, so that the others keep their nodes. */

/** UTF-16 offsets into the phrase, and what comes in their place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly now: string;
}

const pieces = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];

/**
 * The words that differ, by the longest common run of words, spaces and marks. Neighbouring changes are one
 * edit. @returns in order, not overlapping; empty where both are the same
 */
export function smallestEdits(was: string, now: string): Edit[] {
  const a = pieces(was);
  const b = pieces(now);
  // length[i][j]: longest common subsequence of a from i and b from j. Phrases are short.
  const length = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = length[i];
    for (let j = b.length - 1; row && j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const edits: Edit[] = [];
  let start = 0;
  let end = 0;
  let put = '';
  let i = 0;
  let j = 0;
  const close = () => {
    if (end > start || put !== '') edits.push({ start, end, now: put });
    put = '';
  };
  while (i < a.length || j < b.length) {
    const old = a[i] ?? '';
    if (i < a.length && j < b.length && old === b[j]) {
      close();
      i++;
      j++;
      end += old.length;
      start = end;
    } else if (j < b.length && (i === a.length || at(i, j + 1) >= at(i + 1, j))) {
      put += b[j++];
    } else {
      end += old.length;
      i++;
    }
  }
  close();
  return edits;
}
