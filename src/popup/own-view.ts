/** What is the reader's own here: corrections, and entries that are left alone. */
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { correctionsHere, entriesOffHere } from './site-state.ts';

const list = (name: string, title: string, rows: VNode[]): VNode[] =>
  rows.length === 0 ? [] : [h(`details.${name}`, { key: name }, [h('summary', title), h('ul', rows)])];

/** Draws both lists; only what is everywhere the reader's where no page answers. */
export function ownView({ words, page, settings, corrections }: PopupModel, actions: PopupActions): VNode[] {
  const host = typeof page === 'string' ? '' : page.host;
  const everywhere = words.say('popup_everywhere');
  const own = correctionsHere(corrections, host).map((correction) => {
    const { id, wrong, right, site } = correction;
    return h('li', { key: id }, [
      h('span.name', [
        h('span.was', { attrs: { lang: 'en' } }, wrong),
        h('span.arrow', { attrs: { 'aria-hidden': 'true' } }),
        h('span.now', { attrs: { lang: 'en' } }, right),
        h('span.quiet', site || everywhere),
      ]),
      button('', words.say('popup_remove'), () => actions.remove(correction), {
        story: words.say('popup_remove_own', wrong, right),
      }),
    ]);
  });
  const off = entriesOffHere(settings, host).map((row) => {
    const site = row.site ?? everywhere;
    return h('li', { key: `${row.entry} ${row.site ?? ''}` }, [
      h('span.name', [h('span.id', row.entry), h('span.quiet', site)]),
      button('', words.say('popup_bring_back'), () => actions.bringBack(row), {
        story: words.say('popup_bring_back_entry', row.entry, site),
      }),
    ]);
  });
  return [
    ...list('own', words.say('popup_own', own.length), own),
    ...list('off', words.say('popup_off', off.length), off),
  ];
}
