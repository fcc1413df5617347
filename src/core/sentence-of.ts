/** The sentence that a phrase stands in, to show or to report it with. */

let segmenter: Intl.Segmenter | undefined;

/** @returns UTF-16 offsets of the sentence, without white space around it; of several where the phrase runs over */
export function sentenceOf(text: string, start: number, end: number): [from: number, to: number] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  // A line that is broken in the page's source ends no sentence.
  const segments = segmenter.segment(text.replace(/[\n\r\f\u0085\u2028\u2029]/g, ' '));
  let from = segments.containing(start)?.index ?? 0;
  const last = segments.containing(Math.max(start, end - 1));
  let to = last === undefined ? text.length : last.index + last.segment.length;
  while (from < start && /\s/.test(text[from] ?? '')) from++;
  while (to > end && /\s/.test(text[to - 1] ?? '')) to--;
  return [from, to];
}
