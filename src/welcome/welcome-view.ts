/** The first-run page as a whole. */
import type { MessageKey } from '../core/words.ts';
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import { choicesView } from './choices-view.ts';
import { keysView } from './keys-view.ts';
import { sampleView } from './sample-view.ts';
import type { WelcomeActions, WelcomeModel } from './welcome-model.ts';

export function welcomeView(model: WelcomeModel, actions: WelcomeActions): VNode {
  const { words } = model;
  const points = (name: string, title: MessageKey, keys: readonly MessageKey[]) =>
    h(`section.${name}`, [
      h('h2', words.say(title)),
      h(
        'ul',
        keys.map((key) => h('li', words.say(key))),
      ),
    ]);
  return h('main', [
    h('header', [
      h('img', { attrs: { src: '/icons/48.png', width: 44, height: 44, alt: '' } }),
      h('h1', words.say('welcome_title')),
    ]),
    h('p.lead', words.say('welcome_lead')),
    sampleView(words),
    choicesView(model, actions),
    h('div.columns', [
      points('original', 'welcome_original', [
        'welcome_original_hover',
        'welcome_original_button',
        'welcome_original_copy',
      ]),
      points('privacy', 'welcome_privacy', [
        'welcome_privacy_local',
        'welcome_privacy_search',
        'welcome_privacy_stored',
      ]),
    ]),
    keysView(model) ?? null,
    h('footer', [button('.to-options', words.say('welcome_options'), actions.options)]),
  ]);
}
