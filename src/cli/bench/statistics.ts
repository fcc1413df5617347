/** Of several runs: the middle and the ends. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

/** @throws where there is no value */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (place: number): number => {
    const value = sorted[place];
    if (value === undefined) throw new Error('nothing was measured');
    return value;
  };
  const half = (sorted.length - 1) / 2;
  return {
    median: (at(Math.floor(half)) + at(Math.ceil(half))) / 2,
    low: at(0),
    high: at(sorted.length - 1),
    runs: sorted.length,
  };
}
