/** The words that are sent to a search engine to find the original story. */

/** Longest query, in UTF-16 units: search engines cut longer ones, and no headline is. */
const LONGEST = 150;

/** @returns the headline in one line, cut at a word where it is no headline but a paragraph */
export function searchWords(headline: string): string {
  const line = headline.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  return line.slice(0, LONGEST + 1).replace(/\s?\S*$/, '') || line.slice(0, LONGEST);
}
