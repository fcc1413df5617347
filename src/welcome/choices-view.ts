/** The two things that a reader chooses at first: what happens to glitches, and where. */
import { choicesOf } from '../core/settings.ts';
import { choice } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { WelcomeActions, WelcomeModel } from './welcome-model.ts';

/** Draws both, each with what it means. */
export function choicesView(
  { words, settings, told }: WelcomeModel,
  { setMode, setWhere }: WelcomeActions,
): VNode {
  const { mode, where } = settings;
  return h('section.choices', [
    h('div.choice-with-hint', [
      choice(
        'mode',
        words.say('welcome_mode'),
        (['fix', 'mark'] as const).map((value) => ({ value, label: words.say(`welcome_mode_${value}`) })),
        mode === 'off' ? undefined : mode,
        setMode,
      ),
      h('p.hint.quiet', words.say(`welcome_mode_${mode}_hint`)),
    ]),
    h('div.choice-with-hint', [
      choice(
        'where',
        words.say('welcome_where'),
        choicesOf('where').map((value) => ({ value, label: words.say(`welcome_where_${value}`) })),
        where,
        setWhere,
      ),
      h('p.hint.quiet', words.say(`welcome_where_${where}_hint`)),
    ]),
    h('p.told', { attrs: { role: 'status' } }, told),
  ]);
}
