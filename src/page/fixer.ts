/**
 * Changes the data of text nodes and gives it back. Remembers what the publisher wrote for as long as the
 * node holds what we wrote; a node that the page has changed since is the page's own again.
 */

/** A change inside one text node; UTF-16 offsets into its original text, in order, not overlapping. */
export interface NodeEdit {
  readonly start: number;
  readonly end: number;
  readonly now: string;
}

interface Written {
  readonly original: string;
  readonly data: string;
  readonly edits: readonly NodeEdit[];
}

export class Fixer {
  readonly #written = new WeakMap<Text, Written>();

  /** The record of a node, where it is still valid. */
  #record(node: Text): Written | undefined {
    const written = this.#written.get(node);
    return written?.data === node.data ? written : undefined;
  }

  /** The node's text as its publisher wrote it. */
  originalOf(node: Text): string {
    return this.#record(node)?.original ?? node.data;
  }

  /**
   * Makes a node read as its original with these edits; none gives the original back. Writes only the
   * stretch that differs, so that a selection elsewhere in the node stays.
   */
  write(node: Text, edits: readonly NodeEdit[]): void {
    const original = this.originalOf(node);
    let data = '';
    let at = 0;
    for (const { start, end, now } of edits) {
      data += original.slice(at, start) + now;
      at = end;
    }
    data += original.slice(at);
    replaceDifference(node, data);
    if (edits.length > 0) this.#written.set(node, { original, data, edits });
    else this.#written.delete(node);
  }

  /** The place in the node's present text for one in its original. Inside a changed stretch: its beginning or end. */
  toWritten(node: Text, offset: number, side: 'start' | 'end'): number {
    let shift = 0;
    for (const { start, end, now } of this.#record(node)?.edits ?? []) {
      const isBefore = side === 'start' ? end <= offset && start < offset : end <= offset;
      if (!isBefore) {
        if (start < offset) return start + shift + (side === 'start' ? 0 : now.length);
        break;
      }
      shift += now.length - (end - start);
    }
    return offset + shift;
  }

  /** The place in the node's original for one in its present text. Inside a changed stretch: its beginning or end. */
  toOriginal(node: Text, offset: number, side: 'start' | 'end'): number {
    let shift = 0;
    for (const { start, end, now } of this.#record(node)?.edits ?? []) {
      const from = start + shift;
      const to = from + now.length;
      if (offset <= from) break;
      if (offset < to) return side === 'start' ? start : end;
      shift += now.length - (end - start);
    }
    return offset - shift;
  }
}

/** Sets a node's data, touching only what differs; does nothing where nothing does. */
function replaceDifference(node: Text, data: string): void {
  const old = node.data;
  if (old === data) return;
  const most = Math.min(old.length, data.length);
  let head = 0;
  while (head < most && old.charCodeAt(head) === data.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    old.charCodeAt(old.length - 1 - tail) === data.charCodeAt(data.length - 1 - tail)
  )
    tail++;
  node.replaceData(head, old.length - head - tail, data.slice(head, data.length - tail));
}
