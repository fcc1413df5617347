/** Numbers that look random and are the same on every machine. */

export interface Random {
  /** A whole number from 0 up to, not including, `end`. */
  readonly below: (end: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Like `pick`, but what stands earlier in the list comes more often, as common words do. */
  readonly pickEarly: <T>(list: readonly T[]) => T;
  /** A shuffled copy. */
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

/** @param seed any whole number; the same one gives the same row (mulberry32, by Tommy Ettinger) */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  const at = <T>(list: readonly T[], place: number): T => {
    if (place >= list.length) throw new Error('nothing to choose from');
    return list[place] as T;
  };
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => at(list, below(list.length)),
    pickEarly: (list) => at(list, Math.floor(next() ** 2 * list.length)),
    shuffle: (list) => {
      const all = [...list];
      for (let end = all.length - 1; end > 0; end--) {
        const other = below(end + 1);
        [all[end], all[other]] = [all[other] as (typeof all)[number], all[end] as (typeof all)[number]];
      }
      return all;
    },
  };
}
