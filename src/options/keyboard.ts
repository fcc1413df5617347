/** The keyboard commands, with the keys that the browser has for them. */
import type { CommandName } from '../core/protocol.ts';
import type { MessageKey } from '../core/words.ts';
import { type CommandKeys, commandKeys, openKeySettings } from '../platform/commands.ts';
import { report } from '../platform/log.ts';
import { button } from '../ui/controls.ts';
import { h } from '../ui/view.ts';
import type { Section } from './desk.ts';

/** What a reader does most comes first; Chrome lists commands by the alphabet. */
const ORDER: readonly CommandName[] = ['toggle-site', 'show-original', 'next-fix', 'previous-fix', 'report'];

export const keyboard: Section = (desk) => {
  let commands: readonly CommandKeys[] = [];
  /** The browser opens its key settings for nobody but its user. */
  let mustTell = false;
  const read = () => {
    commandKeys()
      .then((now) => {
        commands = now.toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
        desk.redraw();
      })
      .catch(report);
  };
  // Changed keys show as soon as the reader is back from the browser's own page.
  addEventListener('focus', read);
  const change = () => {
    openKeySettings()
      .then((isOpen) => {
        mustTell = !isOpen;
        desk.redraw();
      })
      .catch(report);
  };
  return {
    open: read,
    draw: () => {
      const { words } = desk;
      return [
        h('p', words.say('options_keyboard_hint')),
        h('table.keys', [
          h('thead', [
            h('tr', [
              h('th', { attrs: { scope: 'col' } }, words.say('options_keyboard_command')),
              h('th', { attrs: { scope: 'col' } }, words.say('options_keyboard_keys')),
            ]),
          ]),
          h(
            'tbody',
            commands.map(({ name, keys }) =>
              h('tr', { key: name, attrs: { id: `command-${name}` } }, [
                h(
                  'th',
                  { attrs: { scope: 'row' } },
                  words.say(`command_${name.replaceAll('-', '_')}` as MessageKey),
                ),
                h(
                  'td',
                  keys === '' ? h('span.quiet', words.say('options_keyboard_no_keys')) : h('kbd', keys),
                ),
              ]),
            ),
          ),
        ]),
        h('p', [button('#change-keys', words.say('options_keyboard_change'), change)]),
        h(
          'p',
          { attrs: { id: 'keys-by-hand', role: 'status' } },
          mustTell ? words.say('options_keyboard_words') : '',
        ),
        h('p.quiet', words.say('options_keyboard_page')),
      ];
    },
  };
};
