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
  const byWords = Map.groupBy(places, ({ entry, was, now }) => JSON.stringify([entry, was, now]));
  return [...byWords].flatMap(([name, all]) => {
    const [first] = all;
    return first === undefined
      ? []
      : [{ name, entry: first.entry, was: first.was, now: first.now, places: all }];
  });
}

/** @param places in page order, which the groups keep */
export function groupPlaces(places: readonly Place[]): GroupedPlaces {
  const isMark = ({ as, isAccepted }: Place) => as === 'mark' || isAccepted;
  return {
    fixes: grouped(places.filter((place) => !isMark(place))),
    marks: grouped(places.filter(isMark)),
  };
}
