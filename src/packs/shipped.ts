/** The compiled index as the content script carries it. Made by `npm run packs` and by every build. */
import { base64 } from './generated/index.ts';
import { bytesOf } from './inert.ts';

/** The bytes of the shipped index, decoded anew at each call: keep what you get. */
export const shippedIndex = (): Uint8Array => bytesOf(base64);
