/** All that is known of an entry: why, from what, how sure, its forms, and sentences that show it. */
import type { CatalogueEntry } from '../core/catalogue.ts';
import { h, type VNode } from '../ui/view.ts';
import type { Desk } from './desk.ts';
import { formPair } from './entry-name.ts';

/** A name that was broken in hundreds of ways shows so many of them. */
const SHOWN = 24;

/** Draws it under the entry's line. */
export function entryDetail(desk: Desk, place: number, entry: CatalogueEntry): VNode {
  const { words } = desk;
  const { id, why, pack, source, sure, markOnly, examples } = entry;
  const english = { attrs: { lang: 'en' } };
  const title =
    desk
      .catalogue()
      ?.packs()
      .find((one) => one.id === pack)?.title ?? '';
  const row = (name: string, ...content: (VNode | string)[]) => [h('dt', name), h('dd', content)];
  return h('dl.detail', { attrs: { id: `entry-${id}` } }, [
    ...row(words.say('options_entry_why'), h('span', english, why)),
    ...(source === undefined ? [] : row(words.say('options_entry_source'), ...sourceText(desk, source))),
    ...row(
      words.say('options_entry_sure'),
      words.say(`card_sure_${sure}`),
      ...(markOnly ? [h('div.quiet', words.say('options_entry_mark_only'))] : []),
    ),
    ...row(words.say('options_entry_pack'), h('span', english, title), ' ', h('code', english, pack)),
    ...row(words.say('options_entry_id'), h('code', english, id)),
    ...formRows(desk, place),
    ...(examples === undefined
      ? []
      : [
          ...row(
            words.say('options_entry_changes'),
            h('q', english, examples.was),
            h('div', [
              h('span.quiet', words.say('options_entry_becomes')),
              ' ',
              h('q', english, examples.now),
            ]),
          ),
          ...row(words.say('options_entry_keeps'), h('q', english, examples.keeps)),
        ]),
  ]);
}

function sourceText({ words }: Desk, source: NonNullable<CatalogueEntry['source']>): (VNode | string)[] {
  const { language, term, sounds } = source;
  const name = new Intl.DisplayNames([words.language], { type: 'language' }).of(language) ?? language;
  return [
    `${name}: `,
    h('span', { attrs: { lang: language } }, term),
    ...(sounds === undefined ? [] : [' ', h('span.quiet', { attrs: { lang: 'en' } }, `“${sounds}”`)]),
  ];
}

function formRows(desk: Desk, place: number): VNode[] {
  const { words } = desk;
  const forms = desk.forms()?.[place] ?? [];
  if (forms.length < 2) return [];
  return [
    h('dt', words.say('options_entry_forms')),
    h('dd', [
      h(
        'ul.forms',
        { attrs: { lang: 'en' } },
        forms
          .slice(0, SHOWN)
          .map((form) => h('li', typeof form === 'string' ? form : [formPair(form[0], form[1])])),
      ),
      forms.length > SHOWN
        ? h('span.quiet', words.say('options_entry_forms_more', forms.length - SHOWN))
        : undefined,
    ]),
  ];
}
