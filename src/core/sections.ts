/** Typed arrays -> one run of bytes and back, without copying on the way back. */

type Section = Uint8Array | Uint16Array | Uint32Array;

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
/** Strings that share one block: the first is whole, each of the others says how much it takes from the one before. */
const BLOCK = 16;

/** Many strings, alike ones best side by side, as one section of places and one of UTF-8 text. */
export function packStrings(strings: readonly string[]): [blocks: Uint32Array, text: Uint8Array] {
  const encoder = new TextEncoder();
  const blocks: number[] = [];
  const text: number[] = [];
  let before: Uint8Array = new Uint8Array();
  for (const [at, string] of strings.entries()) {
    const bytes = encoder.encode(string);
    let shared = 0;
    if (at % BLOCK === 0) blocks.push(text.length);
    else while (shared < 255 && shared < before.length && before[shared] === bytes[shared]) shared++;
    const own = bytes.length - shared;
    if (own > 0xffff) throw new RangeError('a phrase is too long for the index');
    text.push(shared, own & 0xff, own >> 8);
    for (let i = shared; i < bytes.length; i++) text.push(bytes[i] as number);
    before = bytes;
  }
  return [Uint32Array.from(blocks), Uint8Array.from(text)];
}

/** Reads packed strings one by one, where they lie. */
export class PackedStrings {
  readonly #blocks: Uint32Array;
  readonly #bytes: Uint8Array;

  constructor(blocks: Uint8Array, text: Uint8Array) {
    this.#blocks = asUint32(blocks);
    this.#bytes = text;
  }

  /** @throws RangeError where there is no such string, or the bytes are damaged */
  at(index: number): string {
    const bytes = this.#bytes;
    const block = this.#blocks[Math.floor(index / BLOCK)];
    if (block === undefined) throw new RangeError('the index is damaged: a phrase is missing');
    let place: number = block;
    let string: number[] = [];
    for (let left = index % BLOCK; left >= 0; left--) {
      const shared = bytes[place] ?? 0;
      const end = place + 3 + ((bytes[place + 1] ?? 0) | ((bytes[place + 2] ?? 0) << 8));
      if (end > bytes.length) throw new RangeError('the index is damaged: a phrase is cut off');
      string = [...string.slice(0, shared), ...bytes.subarray(place + 3, end)];
      place = end;
    }
    return new TextDecoder().decode(Uint8Array.from(string));
  }
}
