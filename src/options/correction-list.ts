/** The reader's own corrections, searchable, some at a time. */
import type { OwnCorrection } from '../core/own-correction.ts';
import { report } from '../platform/log.ts';
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { Desk } from './desk.ts';
import { formPair } from './entry-name.ts';
import { searchField } from './text-field.ts';

const SHOWN = 50;
/** Fewer than that are seen at a glance, without a search. */
const SEARCHED = 8;

/** Puts a deleted correction back where it stood, unless another tab has it again. */
function withAgain(
  all: readonly OwnCorrection[],
  correction: OwnCorrection,
  place: number,
): readonly OwnCorrection[] {
  return all.some(({ id }) => id === correction.id) ? all : all.toSpliced(place, 0, correction);
}

/** @param edit called with the correction that is to be edited */
export function correctionList(desk: Desk, edit: (correction: OwnCorrection) => void): () => VNode {
  const { words } = desk;
  let query = '';
  let shown = SHOWN;

  const remove = (correction: OwnCorrection) => {
    const place = desk.corrections.indexOf(correction);
    desk
      .setCorrections((all) => all.filter(({ id }) => id !== correction.id), {
        text: words.say('options_own_deleted', correction.wrong),
        undo: () => {
          desk.setCorrections((all) => withAgain(all, correction, place)).catch(report);
        },
      })
      .catch(report);
  };
  const row = (correction: OwnCorrection) => {
    const { id, wrong, right, note, site } = correction;
    return h('li', { key: id, attrs: { 'data-correction': id } }, [
      h('span.entry-name', [
        formPair(wrong, right),
        ' ',
        h('span.quiet', site === '' ? words.say('options_own_everywhere') : site),
        ' ',
        note === '' ? undefined : h('span.note', note),
      ]),
      h('span.buttons', [
        button('', words.say('options_own_edit_button'), () => edit(correction), {
          story: words.say('options_own_edit_story', wrong),
        }),
        button('', words.say('options_own_delete'), () => remove(correction), {
          story: words.say('options_own_delete_story', wrong),
        }),
      ]),
    ]);
  };
  const found = () => {
    const wanted = query.trim().toLowerCase();
    if (wanted === '') return desk.corrections.toReversed();
    return desk.corrections.filter(({ wrong, right, note, site }) =>
      `${wrong}\n${right}\n${note}\n${site}`.toLowerCase().includes(wanted),
    );
  };
  return () => {
    const all = desk.corrections;
    const some = found();
    return h('section.block', { attrs: { id: 'own-list' } }, [
      h('h2', words.say('options_own_list')),
      all.length === 0 ? h('p.quiet', words.say('options_own_none')) : undefined,
      all.length < SEARCHED
        ? undefined
        : searchField('own-search', words.say('options_own_search'), query, (now) => {
            query = now;
            shown = SHOWN;
            desk.redraw();
          }),
      h(
        'p.quiet',
        { attrs: { id: 'own-count', role: 'status' } },
        all.length === 0 ? '' : words.count('options_own_found', some.length),
      ),
      h('ul.rows', some.slice(0, shown).map(row)),
      some.length > shown
        ? button('#more-own.more', words.say('options_more', Math.min(SHOWN, some.length - shown)), () => {
            desk.focus(`#own-list li:nth-child(${shown + 1}) button`);
            shown += SHOWN;
            desk.redraw();
          })
        : undefined,
    ]);
  };
}
