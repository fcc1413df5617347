/** The one bridge between offsets in a block and text nodes: edits split by node, and ranges to paint. */
import { smallestEdits } from '../core/smallest-edits.ts';
import type { Fixer, NodeEdit } from './fixer.ts';
import type { Block } from './text-blocks.ts';

/** A change in a block's text, UTF-16 offsets into it. */
export interface BlockEdit {
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly now: string;
}

/**
 * The node a character of the block stands in. A place between two nodes belongs to the later one, and the
 * end of the block to the last.
 */
function nodeAt({ starts }: Block, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** First and last node of a stretch, and the offsets in their original texts. */
function ends(block: Block, start: number, end: number) {
  const first = nodeAt(block, start);
  const last = Math.max(first, nodeAt(block, Math.max(start, end - 1)));
  return { first, last, from: start - (block.starts[first] ?? 0), to: end - (block.starts[last] ?? 0) };
}

/**
 * Splits changes by text node, in the fewest words: bold and links keep theirs. Words that come anew go
 * where the first word they replace stood.
 * @returns the edits of each node that has any, offsets into the node's original text
 */
export function editsByNode(block: Block, edits: readonly BlockEdit[]): Map<Text, NodeEdit[]> {
  const byNode = new Map<Text, NodeEdit[]>();
  const put = (at: number, edit: NodeEdit) => {
    const node = block.nodes[at];
    if (node === undefined) return;
    const list = byNode.get(node);
    if (list === undefined) byNode.set(node, [edit]);
    else list.push(edit);
  };
  for (const { start, was, now } of edits) {
    for (const small of smallestEdits(was, now)) {
      const isInsertion = small.start === small.end;
      // An insertion belongs to the word before it, unless the phrase begins with it.
      const anchor = isInsertion && small.start > 0 ? 1 : 0;
      const { first, last, from } = ends(block, start + small.start - anchor, start + small.end);
      for (let at = first; at <= last; at++) {
        const nodeStart = block.starts[at] ?? 0;
        const nodeEnd = block.starts[at + 1] ?? block.text.length;
        put(at, {
          start: at === first ? from + anchor : 0,
          end: Math.min(start + small.end, nodeEnd) - nodeStart,
          now: at === first ? small.now : '',
        });
      }
    }
  }
  return byNode;
}

/** A stretch of a block as a range over the text that stands there now. */
export function rangeOf(block: Block, start: number, end: number, fixer: Fixer): StaticRange | undefined {
  const { first, last, from, to } = ends(block, start, end);
  const startContainer = block.nodes[first];
  const endContainer = block.nodes[last];
  if (startContainer === undefined || endContainer === undefined) return undefined;
  return new StaticRange({
    startContainer,
    startOffset: fixer.toWritten(startContainer, from, 'start'),
    endContainer,
    endOffset: fixer.toWritten(endContainer, to, 'end'),
  });
}

/** A live range for measuring, where the static one is still valid. */
export function liveRange(range: StaticRange): Range | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const length = (node: Node) => node.nodeValue?.length ?? 0;
  if (!startContainer.isConnected || !endContainer.isConnected) return undefined;
  if (startOffset > length(startContainer) || endOffset > length(endContainer)) return undefined;
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}
