/** Large literals that cost a page nothing until it wants them. */
import { fromBase64 } from '../core/base64.ts';

/**
 * The bytes in the one literal of a function. They are taken from the function's text: calling it would have
 * the engine read all of the literal and keep a copy on the heap, but the text of a script is there anyway.
 * @param literal `() => "..."`, in base64
 */
export function bytesOf(literal: () => string): Uint8Array {
  const text = literal.toString();
  const open = text.search(/["'`]/);
  return fromBase64(text.slice(open + 1, text.lastIndexOf(text.charAt(open))));
}
