/** Packs and entries that the reader switched off: first of all, so that nothing is off unnoticed. */
import { withEntry, withPack } from '../core/settings.ts';
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { Desk } from './desk.ts';
import { entryName } from './entry-name.ts';

/** The list; ids that are not in this version stand in it too, and stay off. */
export function offList(desk: Desk): VNode {
  const { words, settings } = desk;
  const { entriesOff, packsOff } = settings;
  const row = (id: string, name: VNode, turn: (isOn: boolean) => void) =>
    h('li', { key: id }, [
      name,
      button('', words.say('options_switch_on'), () => turn(true), {
        story: words.say('options_switch_on_story', id),
      }),
    ]);
  return h('section.block', { attrs: { id: 'off-list' } }, [
    h('h2', words.say('options_off_here')),
    entriesOff.length + packsOff.length === 0
      ? h('p.quiet', words.say('options_off_none'))
      : h('ul.rows', [
          ...packsOff.map((id) => row(id, packName(desk, id), (isOn) => switchPack(desk, id, isOn))),
          ...entriesOff.map((id) => row(id, entryName(desk, id), (isOn) => switchEntry(desk, id, isOn))),
        ]),
  ]);
}

/** Switches an entry everywhere, and tells. */
export function switchEntry(desk: Desk, id: string, isOn: boolean): void {
  desk.set((s) => withEntry(s, id, isOn), {
    text: desk.words.say(isOn ? 'options_switched_on' : 'options_switched_off', id),
    undo: () => desk.set((s) => withEntry(s, id, !isOn)),
  });
}

/** Switches a pack, and tells. */
export function switchPack(desk: Desk, id: string, isOn: boolean): void {
  desk.set((s) => withPack(s, id, isOn), {
    text: desk.words.say(isOn ? 'options_switched_on' : 'options_switched_off', id),
    undo: () => desk.set((s) => withPack(s, id, !isOn)),
  });
}

function packName(desk: Desk, id: string): VNode {
  const catalogue = desk.catalogue();
  const pack = catalogue?.packs().find((one) => one.id === id);
  return h('span.entry-name', [
    pack && h('span', { attrs: { lang: 'en' } }, pack.title),
    ' ',
    h('code', { attrs: { lang: 'en' } }, id),
    ' ',
    catalogue !== undefined && pack === undefined
      ? h('span.quiet', desk.words.say('options_gone_pack'))
      : undefined,
  ]);
}
