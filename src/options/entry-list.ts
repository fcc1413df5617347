/** Entries of the dictionary, some at a time, each to be opened and switched. */
import { button, toggle } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { Desk } from './desk.ts';
import { entryDetail } from './entry-detail.ts';
import { formPair, formsAt } from './entry-name.ts';
import { switchEntry } from './off-list.ts';

/** So many are shown at once; drawing more is what would make typing slow. */
const SHOWN = 50;

export interface EntryList {
  /** Shows the first ones again. */
  readonly restart: () => void;
  /** @param found places in the catalogue, the best first */
  readonly draw: (found: readonly number[]) => VNode;
}

export function entryList(desk: Desk): EntryList {
  const { words } = desk;
  let shown = SHOWN;
  const open = new Set<string>();
  const turn = (id: string) => {
    if (!open.delete(id)) open.add(id);
    desk.redraw();
  };
  const row = (place: number): VNode | undefined => {
    const entry = desk.catalogue()?.at(place);
    if (entry === undefined) return undefined;
    const { id } = entry;
    const forms = formsAt(desk, place);
    const isOpen = open.has(id);
    return h('li.entry', { key: id, attrs: { 'data-entry': id } }, [
      h('div.line', [
        h(
          'button.disclose',
          {
            attrs: {
              type: 'button',
              'aria-expanded': String(isOpen),
              ...(isOpen ? { 'aria-controls': `entry-${id}` } : {}),
            },
            on: { click: () => turn(id) },
          },
          forms
            ? [formPair(forms.wrong, forms.right)]
            : [
                h('span', { attrs: { lang: 'en' } }, id),
                ' ',
                h('span.quiet', words.say('options_entry_rule')),
              ],
        ),
        desk.settings.packsOff.includes(entry.pack)
          ? h('span.quiet', words.say('options_entry_pack_off'))
          : toggle(
              '',
              !desk.settings.entriesOff.includes(id),
              (isOn) => switchEntry(desk, id, isOn),
              words.say('options_entry_use', id),
            ),
      ]),
      isOpen ? entryDetail(desk, place, entry) : undefined,
    ]);
  };
  return {
    restart: () => {
      shown = SHOWN;
    },
    draw: (found) =>
      h('div', [
        h('ul.entries', { attrs: { id: 'entries' } }, found.slice(0, shown).map(row)),
        found.length > shown
          ? button(
              '#more-entries.more',
              words.say('options_more', Math.min(SHOWN, found.length - shown)),
              () => {
                // The focus goes on with the first of the new ones.
                desk.focus(`#entries > :nth-child(${shown + 1}) button`);
                shown += SHOWN;
                desk.redraw();
              },
            )
          : undefined,
      ]),
  };
}
