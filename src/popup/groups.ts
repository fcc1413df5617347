/** The places of a page, grouped by entry and wrong form. */
import type { Place } from '../core/protocol.ts';

/** Places where one entry restores, or would restore, the same words. Never empty. */
export interface Group {
  /** Unique on the page, and the same each time it is asked. */
  readonly name: string;
  readonly entry: string;
  readonly was: string;
  readonly now: string;
  readonly places: readonly Place[];
}

export interface GroupedPlaces {
  readonly fixes: readonly Group[];
  /** Marks, with those that the reader took: they stay where they were, so that taking them can be undone. */
  readonly marks: readonly Group[];
}

function grouped(places: readonly Place[]): Group[] {
  const groups = new Map<string, Group & { places: Place[] }>();
  for (const place of places) {
    const { entry, was, now } = place;
    const name = JSON.stringify([entry, was, now]);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, { name, entry, was, now, places: [place] });
    else known.places.push(place);
  }
  return [...groups.values()];
}

/** @param places in page order, which the groups keep */
export function groupPlaces(places: readonly Place[]): GroupedPlaces {
  const isMark = ({ as, isAccepted }: Place) => as === 'mark' || isAccepted;
  return {
    fixes: grouped(places.filter((place) => !isMark(place))),
    marks: grouped(places.filter(isMark)),
  };
}
