/** Matches that may fire -> those that do: names first, then leftmost-longest, without overlap. */
import type { Match } from './find.ts';
import { OWN } from './own-correction.ts';

/** A term in small letters ("heart attack") is no more than other wording. */
const isName = ({ entry, now }: Match) => entry.kind === 'name' && now !== now.toLowerCase();

/** Of one place, the reader's own correction goes before a shipped one, and what stands in the index before its plural. */
const rank = ({ entry, isPlural }: Match) => (entry.channel === OWN ? 0 : isPlural ? 2 : 1);

const overlaps = (a: Match, b: Match) => a.start < b.end && b.start < a.end;

function leftmostLongest(matches: readonly Match[], taken: readonly Match[]): Match[] {
  const chosen: Match[] = [];
  const order = matches.toSorted((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  let free = 0;
  for (const match of order) {
    if (match.start < free || taken.some((t) => overlaps(t, match))) continue;
    chosen.push(match);
    free = match.end;
  }
  return chosen;
}

/**
 * Names mislead a reader most, so no wording takes a part of one: "a Brand New York Post" is no brand new York.
 * @param matches in any order
 * @param taken places already given away
 * @returns the chosen ones in text order
 */
export function choose(matches: readonly Match[], taken: readonly Match[] = []): Match[] {
  if (matches.length < 2 && taken.length === 0) return [...matches];
  const names = leftmostLongest(matches.filter(isName), taken);
  const others = leftmostLongest(
    matches.filter((match) => !isName(match)),
    names.length > 0 ? [...taken, ...names] : taken,
  );
  return names.length === 0 ? others : [...names, ...others].sort((a, b) => a.start - b.start);
}
