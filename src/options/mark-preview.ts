/** A piece of a page with a fix and a mark in it, painted by the rules that paint real pages. */
import type { Words } from '../core/words.ts';
import { type MarkLook, Painter } from '../page/painter.ts';
import { h, type VNode } from '../ui/view.ts';

/** As the dictionary restores it: a fix, and a likely name that is only marked. */
const SAMPLE = [
  { text: 'The ' },
  { text: 'New York Times', as: 'fix' },
  { text: ' wrote that the model is ' },
  { text: 'nothing more than', as: 'fix' },
  { text: ' a fine-tuned ' },
  { text: 'Rama', as: 'mark' },
  { text: '.' },
] as const;

let painter: Painter | undefined;

/** Paints both papers anew; the text nodes may be others than before. */
function paint(preview: Element, look: MarkLook): void {
  painter?.clear();
  painter = new Painter(look);
  for (const paper of preview.querySelectorAll('.paper')) {
    for (const [at, { as }] of Object.entries(SAMPLE as readonly { text: string; as?: 'fix' | 'mark' }[])) {
      const node = paper.childNodes[Number(at)];
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
  const painted = (node: VNode) => {
    if (node.elm instanceof Element) paint(node.elm, look);
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
              SAMPLE.map(({ text }) => h('span', text)),
            ),
          ]),
        ),
      ]),
      h('p.hint', words.say('options_preview_hint')),
    ],
  );
}
