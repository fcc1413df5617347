/** A sentence before and after: `[wrong|right]` stands for what is restored in it. */

/** A piece of a sentence; the same twice where nothing was broken. */
export interface Piece {
  readonly was: string;
  readonly now: string;
  readonly isBroken: boolean;
}

/** @returns the pieces in order; brackets without a bar are text */
export function piecesOf(sample: string): Piece[] {
  return sample
    .split(/(\[[^[\]|]+\|[^[\]|]+\])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, was, now] = /^\[([^|]+)\|(.+)\]$/.exec(piece) ?? [];
      if (was === undefined || now === undefined) return { was: piece, now: piece, isBroken: false };
      return { was, now, isBroken: true };
    });
}
