/** Matches that may fire -> those that do: leftmost-longest, without overlap. */
import type { Match } from './find.ts';
import { OWN } from './own-correction.ts';

/** The reader's own correction goes before a shipped one of the same place. */
const rank = (match: Match) => (match.entry.channel === OWN ? 0 : 1);

/**
 * @param matches in any order
 * @param taken places already given away
 * @returns the chosen ones in text order
 */
export function choose(matches: readonly Match[], taken: readonly Match[] = []): Match[] {
  const chosen: Match[] = [];
  const order = [...matches].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  let free = 0;
  for (const match of order) {
    if (match.start < free) continue;
    if (taken.some((t) => t.start < match.end && match.start < t.end)) continue;
    chosen.push(match);
    free = match.end;
  }
  return chosen;
}
