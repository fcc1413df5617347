/** Entries that the reader left alone on a site. */
import { withEntry } from '../core/settings.ts';
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { Desk } from './desk.ts';
import { entryName } from './entry-name.ts';

/** The list by site; it asks for the catalogue only where it has entries to name. */
export function leftAlone(desk: Desk): VNode {
  const { words, settings } = desk;
  const bySite = Object.entries(settings.entriesOffOn).sort(([a], [b]) => (a < b ? -1 : 1));
  const putBack = (id: string, site: string) =>
    desk.set((s) => withEntry(s, id, true, site), {
      text: words.say('options_left_back', id, site),
      undo: () => desk.set((s) => withEntry(s, id, false, site)),
    });
  return h('section.block', { attrs: { id: 'left-alone' } }, [
    h('h2', words.say('options_left')),
    h('p.hint', words.say('options_left_hint')),
    bySite.length === 0 ? h('p.quiet', words.say('options_left_none')) : undefined,
    ...bySite.map(([site, ids]) =>
      h('div', { key: site }, [
        h('h3', site),
        h(
          'ul.rows',
          ids.map((id) =>
            h('li', { key: id }, [
              entryName(desk, id),
              button('', words.say('options_put_back'), () => putBack(id, site), {
                story: words.say('options_put_back_story', id),
              }),
            ]),
          ),
        ),
      ]),
    ),
  ]);
}
