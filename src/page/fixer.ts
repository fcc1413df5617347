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

  /** Whether the node reads as we wrote it. */
  isChanged(node: Text): boolean {
    return this.#record(node) !== undefined;
  }

  /**
   * Makes a node read as its original with these edits; none gives the original back. Writes only what
   * differs, each edit alone, so that a selection elsewhere in the node stays.
   */
  write(node: Text, edits: readonly NodeEdit[]): void {
    const record = this.#record(node);
    const original = record?.original ?? node.data;
    const old = record?.edits ?? [];
    const isIn = (list: readonly NodeEdit[], edit: NodeEdit) =>
      list.some((e) => e.start === edit.start && e.end === edit.end && e.now === edit.now);
    const kept = old.filter((edit) => isIn(edits, edit));
    // From the last to the first, so that no write moves the place of the next.
    for (const edit of old.filter((e) => !isIn(edits, e)).reverse()) {
      node.replaceData(
        edit.start + shift(old, edit.start),
        edit.now.length,
        original.slice(edit.start, edit.end),
      );
    }
    for (const edit of edits.filter((e) => !isIn(kept, e)).reverse()) {
      node.replaceData(edit.start + shift(kept, edit.start), edit.end - edit.start, edit.now);
    }
    if (edits.length > 0) this.#written.set(node, { original, data: node.data, edits });
    else this.#written.delete(node);
  }

  /** The place in the node's present text for one in its original. Inside a changed stretch: its beginning or end. */
  toWritten(node: Text, offset: number, side: 'start' | 'end'): number {
    let moved = 0;
    for (const { start, end, now } of this.#record(node)?.edits ?? []) {
      const isBefore = side === 'start' ? end <= offset && start < offset : end <= offset;
      if (!isBefore) {
        if (start < offset) return start + moved + (side === 'start' ? 0 : now.length);
        break;
      }
      moved += now.length - (end - start);
    }
    return offset + moved;
  }

  /** The place in the node's original for one in its present text. Inside a changed stretch: its beginning or end. */
  toOriginal(node: Text, offset: number, side: 'start' | 'end'): number {
    let moved = 0;
    for (const { start, end, now } of this.#record(node)?.edits ?? []) {
      const from = start + moved;
      const to = from + now.length;
      if (offset <= from) break;
      if (offset < to) return side === 'start' ? start : end;
      moved += now.length - (end - start);
    }
    return offset - moved;
  }
}

/** How far the edits before a place of the original have moved it. */
function shift(edits: readonly NodeEdit[], offset: number): number {
  let moved = 0;
  for (const { start, end, now } of edits) if (start < offset) moved += now.length - (end - start);
  return moved;
}
