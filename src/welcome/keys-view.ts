/** The keyboard commands, with the keys that the browser has for them. */
import type { CommandName } from '../core/protocol.ts';
import type { MessageKey } from '../core/words.ts';
import { h, type VNode } from '../ui/view.ts';
import type { WelcomeModel } from './welcome-model.ts';

const NAMES: Readonly<Record<CommandName, MessageKey>> = {
  'toggle-site': 'command_toggle_site',
  'show-original': 'command_show_original',
  'next-fix': 'command_next_fix',
  'previous-fix': 'command_previous_fix',
  report: 'command_report',
};

/** @returns undefined where there are none, as on phones */
export function keysView({ words, keys }: WelcomeModel): VNode | undefined {
  if (keys.length === 0) return undefined;
  return h('section.keys', [
    h('h2', words.say('welcome_keys')),
    h(
      'dl',
      keys.map(({ name, keys: pressed }) =>
        h('div', { key: name }, [
          h('dt', words.say(NAMES[name])),
          h('dd', pressed === '' ? h('span.quiet', words.say('welcome_no_keys')) : h('kbd', pressed)),
        ]),
      ),
    ),
    h('p.quiet', words.say('welcome_keys_hint')),
  ]);
}
