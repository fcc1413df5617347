/** The dictionary: what is switched off, search in all entries, and the packs. */
import { h, type VNode } from '../ui/view.ts';
import type { Section } from './desk.ts';
import { entryList } from './entry-list.ts';
import { offList } from './off-list.ts';
import { packList } from './pack-list.ts';
import { searchField } from './text-field.ts';

export const dictionary: Section = (desk) => {
  const { words } = desk;
  let query = '';
  const entries = entryList(desk);
  const packs = packList(desk);
  const look = (now: string) => {
    query = now;
    entries.restart();
    desk.redraw();
  };
  const results = (): VNode[] => {
    const search = desk.search();
    if (search === undefined)
      return [h('p', { attrs: { id: 'found', role: 'status' } }, words.say('options_loading'))];
    const found = search.find(query);
    return [
      h(
        'p.quiet',
        { attrs: { id: 'found', role: 'status' } },
        found.length === 0 ? words.say('options_found_none') : words.count('options_found', found.length),
      ),
      entries.draw(found),
    ];
  };
  return {
    // The card's "why" may lead here with an entry's id.
    open: (rest) => {
      if (rest !== '') look(rest);
    },
    draw: () => [
      offList(desk),
      h('section.block', [
        h('h2', words.say('options_all_entries')),
        searchField(
          'dictionary-search',
          words.say('options_dictionary_search'),
          query,
          look,
          words.say('options_dictionary_search_hint'),
        ),
        ...results(),
      ]),
      packs(),
    ],
  };
};
