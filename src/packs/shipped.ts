/** The compiled index as the content script carries it. Made by `npm run packs` and by every build. */
import { fromBase64 } from '../core/base64.ts';
import { base64 } from './generated/index.ts';

/** The bytes of the shipped index, decoded anew at each call: keep what you get. */
export const shippedIndex = (): Uint8Array => fromBase64(base64());
