/** What is the reader's own here: corrections, and entries that are left alone. */
import type { OwnCorrection } from '../core/own-correction.ts';
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { correctionsHere, type EntryOff, entriesOffHere } from './site-state.ts';

/** Draws both lists; only what is everywhere the reader's where no page answers. */
export function ownView(model: PopupModel, actions: PopupActions): VNode[] {
  const { words, page, settings, corrections, unfolded } = model;
  const host = typeof page === 'string' ? '' : page.host;
  const everywhere = words.say('popup_everywhere');

  /** Rows are made when they are asked for: a reader may have thousands. */
  const list = <T>(
    name: string,
    title: 'popup_own' | 'popup_off',
    rows: readonly T[],
    draw: (row: T) => VNode,
  ): VNode[] => {
    if (rows.length === 0) return [];
    const toggled = ({ target }: Event) => actions.unfold(name, (target as HTMLDetailsElement).open);
    return [
      h(`details.${name}`, { key: name, on: { toggle: toggled } }, [
        h('summary', words.say(title, rows.length)),
        h('ul', unfolded.has(name) ? rows.map(draw) : []),
      ]),
    ];
  };

  const ownRow = (correction: OwnCorrection) => {
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
  };

  const offRow = (row: EntryOff) => {
    const site = row.site ?? everywhere;
    return h('li', { key: `${row.entry} ${row.site ?? ''}` }, [
      h('span.name', [h('span.id', row.entry), h('span.quiet', site)]),
      button('', words.say('popup_bring_back'), () => actions.bringBack(row), {
        story: words.say('popup_bring_back_entry', row.entry, site),
      }),
    ]);
  };

  return [
    ...list('own', 'popup_own', correctionsHere(corrections, host), ownRow),
    ...list('off', 'popup_off', entriesOffHere(settings, host), offRow),
  ];
}
