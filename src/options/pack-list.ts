/** All packs by what broke their forms, each to be switched. */

import type { CataloguePack } from '../core/catalogue.ts';
import { channelName } from '../core/evidence-text.ts';
import type { Words } from '../core/words.ts';
import { toggle } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { Desk } from './desk.ts';
import { switchPack } from './off-list.ts';

/** The first part of a pack's id tells what kind it is. */
function groupName(kind: string, words: Words): string {
  if (kind === 'names') return words.say('options_pack_names');
  if (kind === 'numbers' || kind === 'rules') return words.say('options_pack_rules');
  return words.say('options_pack_broken', channelName(kind, words));
}

/** @returns the list's view; closed at first */
export function packList(desk: Desk): () => VNode {
  const { words } = desk;
  let isOpen = false;
  const row = ({ id, title, entries }: CataloguePack) =>
    h('li', { key: id, attrs: { 'data-pack': id } }, [
      h('span.entry-name', [
        h('span', { attrs: { lang: 'en' } }, title),
        ' ',
        h('span.quiet', [
          h('code', { attrs: { lang: 'en' } }, id),
          ' · ',
          words.count('options_pack_entries', entries),
        ]),
      ]),
      toggle(
        '',
        !desk.settings.packsOff.includes(id),
        (isOn) => switchPack(desk, id, isOn),
        words.say('options_pack_use', id),
      ),
    ]);
  const groups = () => {
    const byName = new Map<string, CataloguePack[]>();
    for (const pack of desk.catalogue()?.packs() ?? []) {
      const name = groupName(pack.id.split('/')[0] ?? '', words);
      byName.set(name, [...(byName.get(name) ?? []), pack]);
    }
    return [...byName].flatMap(([name, packs]) => [
      h('h3', { key: name }, name),
      h('ul.rows', { key: `${name} list` }, packs.map(row)),
    ]);
  };
  return () =>
    h('section.block', { attrs: { id: 'packs' } }, [
      h('h2', words.say('options_packs')),
      h(
        'details',
        {
          on: {
            toggle: ({ target }: Event) => {
              isOpen = (target as HTMLDetailsElement).open;
              desk.redraw();
            },
          },
        },
        [h('summary', words.say('options_packs_count')), ...(isOpen ? groups() : [])],
      ),
    ]);
}
