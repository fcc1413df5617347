/** How fixes, marks and our own pages look. */
import { type ChoiceName, choicesOf } from '../core/settings.ts';
import { choice } from '../ui/controls.ts';
import { h } from '../ui/view.ts';
import type { Section } from './desk.ts';
import { drawPreview } from './mark-preview.ts';

/** The settings of this section, with the beginning of their messages. */
const SHOWN = [
  ['markStyle', 'options_style'],
  ['markStrength', 'options_strength'],
  ['theme', 'options_theme'],
] as const satisfies readonly (readonly [ChoiceName, string])[];

export const marks: Section = (desk) => ({
  draw: () => {
    const { words, settings } = desk;
    const [style, strength, theme] = SHOWN.map(([name, message]) =>
      choice(
        name,
        words.say(message),
        (choicesOf(name) as readonly string[]).map((value) => ({
          value,
          label: words.say(`${message}_${value}` as 'options_style_both'),
        })),
        settings[name],
        (value) => desk.set((s) => ({ ...s, [name]: value })),
      ),
    );
    return [
      h('div.block', style),
      h('div.block', strength),
      drawPreview(words, settings),
      h('div.block', theme),
    ];
  },
});
