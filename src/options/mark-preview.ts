/** A piece of a page with a fix and a mark in it, painted by the rules that paint real pages. */
import type { Words } from '../core/words.ts';
import { type MarkLook, Painter } from '../page/painter.ts';
import { h, type VNode } from '../ui/view.ts';

interface Piece {
  readonly text: string;
  readonly as: 'fix' | 'mark' | undefined;
}

/** "The [New York Times] wrote of {Rama}.": fixes stand in brackets, marks in braces. */
function piecesOf(sample: string): Piece[] {
  return [...sample.matchAll(/\[([^\]]+)\]|\{([^}]+)\}|[^[{]+/g)].map(([whole, fix, mark]) => ({
    text: fix ?? mark ?? whole,
    as: fix !== undefined ? 'fix' : mark !== undefined ? 'mark' : undefined,
  }));
}

let painter: Painter | undefined;

/** Paints both papers anew; the text nodes may be others than before. */
function paint(preview: Element, pieces: readonly Piece[], look: MarkLook): void {
  painter?.clear();
  painter = new Painter(look);
  for (const paper of preview.querySelectorAll('.paper')) {
    for (const [at, { as }] of pieces.entries()) {
      const node = paper.childNodes[at];
      if (as === undefined || !(node?.firstChild instanceof Text)) continue;
      const { firstChild: text } = node;
      painter.add(
        as,
        new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: text.length }),
      );
    }
  }
}

/** The preview on light and on dark paper. */
export function drawPreview(words: Words, look: MarkLook): VNode {
  const pieces = piecesOf(words.say('options_preview_text'));
  const painted = (node: VNode) => {
    if (node.elm instanceof Element) paint(node.elm, pieces, look);
  };
  return h(
    'section.preview',
    {
      attrs: { 'aria-labelledby': 'preview-name' },
      hook: { insert: painted, postpatch: (_, node) => painted(node) },
    },
    [
      h('h2', { attrs: { id: 'preview-name' } }, words.say('options_preview')),
      h('div.papers', [
        ...(['light', 'dark'] as const).map((ground) =>
          h('figure', { key: ground }, [
            h('figcaption', words.say(`options_preview_${ground}`)),
            h(
              `p.paper.${ground}`,
              { attrs: { lang: 'en' } },
              pieces.map(({ text }) => h('span', text)),
            ),
          ]),
        ),
      ]),
      h('p.hint', words.say('options_preview_hint')),
    ],
  );
}
