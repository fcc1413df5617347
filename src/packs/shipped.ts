/** The compiled dictionary as the content script carries it. Made by `npm run packs` and by every build. */
import { base64 as index } from './generated/index.ts';
import { base64 as neighbours } from './generated/neighbours.ts';
import { bytesOf } from './inert.ts';

/** The bytes of the shipped index, decoded anew at each call: keep what you get. */
export const shippedIndex = (): Uint8Array => bytesOf(index);

/** Likewise the table of neighbours. */
export const shippedNeighbours = (): Uint8Array => bytesOf(neighbours);
