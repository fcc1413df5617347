/** What stays, what can leave, what is kept: in plain words. */
import { h } from '../ui/view.ts';
import type { Section } from './desk.ts';

export const privacy: Section = ({ words }) => ({
  draw: () => [
    h('h2', words.say('options_privacy_stays')),
    h('p', words.say('options_privacy_stays_text')),
    h('h2', words.say('options_privacy_leaves')),
    h('p', words.say('options_privacy_leaves_text')),
    h('ul.plain-list', [
      h('li', words.say('options_privacy_report')),
      h('li', words.say('options_privacy_search')),
      h('li', words.say('options_privacy_update')),
    ]),
    h('h2', words.say('options_privacy_kept')),
    h('p', words.say('options_privacy_kept_text')),
    h('h2', words.say('options_privacy_page')),
    h('p', words.say('options_privacy_page_text')),
  ],
});
