/** Indexes laid over one another: the shipped one first, the reader's own corrections after it. */
import type { Dictionary } from './dictionary.ts';
import type { Neighbours } from './neighbours.ts';
import { packIndex } from './pack-index.ts';
import { PackedIndex } from './packed-index.ts';

export interface Index {
  readonly layers: readonly PackedIndex[];
  /** Ids of entries that the reader switched off. */
  readonly off: ReadonlySet<string>;
  /** How often words stand beside one another in clean English, where it is known. */
  readonly neighbours: Neighbours | undefined;
}

export interface IndexOptions {
  readonly off?: ReadonlySet<string>;
  readonly neighbours?: Neighbours | undefined;
}

/** @param packed what `packIndex` made, each from a multiple of four in its buffer */
export function openIndex(packed: readonly Uint8Array[], options: IndexOptions = {}): Index {
  return {
    layers: packed.map((bytes, place) => new PackedIndex(bytes, place)).filter(({ isEmpty }) => !isEmpty),
    off: options.off ?? new Set(),
    neighbours: options.neighbours,
  };
}

/** Packs dictionaries and opens them, where they are small or time does not matter. */
export function buildIndex(dictionaries: readonly Dictionary[], options: IndexOptions = {}): Index {
  return openIndex(dictionaries.map(packIndex), options);
}
