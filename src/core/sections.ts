/** Typed arrays -> one run of bytes and back, without copying on the way back. */

type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/**
 * Joins sections: a count, the byte length of each, then their bytes, each from a multiple of four. The
 * bytes are little-endian, as every machine that runs a browser is.
 */
export function joinSections(sections: readonly Section[]): Uint8Array {
  const padded = (length: number) => (length + 3) & ~3;
  const head = 4 * (sections.length + 1);
  const bytes = new Uint8Array(head + sections.reduce((sum, s) => sum + padded(s.byteLength), 0));
  bytes.set(bytesOf(Uint32Array.of(sections.length, ...sections.map((s) => s.byteLength))));
  let at = head;
  for (const section of sections) {
    bytes.set(bytesOf(section), at);
    at += padded(section.byteLength);
  }
  return bytes;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Section) =>
  new Uint8Array(buffer, byteOffset, byteLength);

/**
 * The sections of such a run of bytes, as views on it.
 * @throws RangeError where the bytes are not what {@link joinSections} made
 */
export function openSections(bytes: Uint8Array): (index: number) => Uint8Array {
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, 1);
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset + 4, head[0]);
  const starts: number[] = [];
  let at = 4 * (lengths.length + 1);
  for (const length of lengths) {
    starts.push(at);
    at += (length + 3) & ~3;
  }
  if (at !== bytes.byteLength) throw new RangeError('the index is damaged: its sections do not fill it');
  return (index) => bytes.subarray(starts[index], (starts[index] ?? 0) + (lengths[index] ?? 0));
}

export const asUint16 = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Uint16Array(buffer, byteOffset, byteLength / 2);
export const asUint32 = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Uint32Array(buffer, byteOffset, byteLength / 4);
export const asInt32 = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Int32Array(buffer, byteOffset, byteLength / 4);

/** Many strings, each of at most 65,535 UTF-16 units, as one section of lengths and one of UTF-8 text. */
export function packStrings(strings: readonly string[]): [lengths: Uint16Array, text: Uint8Array] {
  return [Uint16Array.from(strings, (s) => s.length), new TextEncoder().encode(strings.join(''))];
}

/** Reads packed strings one by one; nothing is decoded before the first is asked for. */
export class PackedStrings {
  readonly #lengths: Uint16Array;
  readonly #bytes: Uint8Array;
  #text: string | undefined;
  #starts: Uint32Array | undefined;

  constructor(lengths: Uint8Array, text: Uint8Array) {
    this.#lengths = asUint16(lengths);
    this.#bytes = text;
  }

  at(index: number): string {
    this.#text ??= new TextDecoder().decode(this.#bytes);
    this.#starts ??= prefixSums(this.#lengths);
    return this.#text.slice(this.#starts[index], this.#starts[index + 1]);
  }
}

/** Where each of so many stretches begins, and where the last one ends. */
export function prefixSums(lengths: Uint8Array | Uint16Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let at = 0;
  for (let i = 0; i < lengths.length; i++) {
    starts[i] = at;
    at += lengths[i] as number;
  }
  starts[lengths.length] = at;
  return starts;
}
