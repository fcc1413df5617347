/** Text -> bytes. */

interface Base64Bytes {
  /** In Chrome from 140, in Firefox from 133. */
  fromBase64?: (text: string) => Uint8Array;
}

/** Decodes base64 without line breaks. @throws where it is none */
export function fromBase64(text: string): Uint8Array {
  const native = (Uint8Array as unknown as Base64Bytes).fromBase64;
  if (native !== undefined) return native.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
