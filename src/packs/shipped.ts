/** The compiled dictionary as the content script carries it. Made by `npm run packs` and by every build. */
import { base64 as index } from './generated/index.ts';
import { base64 as neighbours } from './generated/neighbours.ts';
import { bytesOf } from './inert.ts';

let indexBytes: Uint8Array | undefined;
let neighbourBytes: Uint8Array | undefined;

/** The bytes of the shipped index, decoded at the first call; only ever read. */
export function shippedIndex(): Uint8Array {
  indexBytes ??= bytesOf(index);
  return indexBytes;
}

/** Likewise the table of neighbours. */
export function shippedNeighbours(): Uint8Array {
  neighbourBytes ??= bytesOf(neighbours);
  return neighbourBytes;
}
