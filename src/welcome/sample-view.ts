/** One sentence as it was published, and as the reader reads it. */
import type { Words } from '../core/words.ts';
import { h, type VNode } from '../ui/view.ts';
import { type Piece, piecesOf } from './sample.ts';

export function sampleView(words: Words): VNode {
  const pieces = piecesOf(words.say('welcome_sample'));
  const side = (name: 'was' | 'now', title: string) =>
    h(`figure.${name}-side`, [
      h('figcaption.quiet', title),
      h(
        'blockquote',
        { attrs: { lang: 'en' } },
        pieces.map((piece: Piece) => (piece.isBroken ? h(`mark.${name}`, piece[name]) : piece[name])),
      ),
    ]);
  return h('div.sample', [side('was', words.say('welcome_before')), side('now', words.say('welcome_after'))]);
}
