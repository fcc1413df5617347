/** What Copydesk does, where, and what copying copies. */
import { choicesOf } from '../core/settings.ts';
import type { Section } from './desk.ts';
import { radioList } from './radio-list.ts';

/** The settings of this section, in its order. */
const SHOWN = ['mode', 'where', 'copy'] as const;

export const general: Section = (desk) => ({
  draw: () =>
    SHOWN.map((name) => {
      const { words, settings } = desk;
      // Typed as one setting: the words of each stand beside its own keys.
      const options = (choicesOf(name) as readonly string[]).map((value) => ({
        value,
        label: words.say(`options_${name}_${value}` as 'options_mode_fix'),
        hint: words.say(`options_${name}_${value}_hint` as 'options_mode_fix_hint'),
      }));
      return radioList(name, words.say(`options_${name}`), options, settings[name], (value) =>
        desk.set((s) => ({ ...s, [name]: value })),
      );
    }),
});
