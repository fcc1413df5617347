/** Splits files into parts, so that what is learned from a text is never scored on it. */

/** A part to score, and the rest to learn from. */
export interface Fold<T> {
  readonly scored: readonly T[];
  readonly learned: readonly T[];
}

/**
 * Splits files into folds. Neighbours in the order of names go to different folds (the Brown corpus names its
 * files by kind of text, so each fold gets some of every kind).
 * @param count how many folds; each file is scored in exactly one
 * @returns the same for the same names, in whatever order they come
 */
export function folds<T>(files: readonly T[], nameOf: (file: T) => string, count = 5): Fold<T>[] {
  const sorted = [...files].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
  return Array.from({ length: count }, (_, fold) => ({
    scored: sorted.filter((_file, at) => at % count === fold),
    learned: sorted.filter((_file, at) => at % count !== fold),
  }));
}
