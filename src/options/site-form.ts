/** Adds a site to a list, from its name or from any address on it. */
import { withSite } from '../core/settings.ts';
import { readSite } from '../core/site-input.ts';
import { choice } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { Desk } from './desk.ts';
import { type FieldProblem, textField } from './text-field.ts';

/** @returns the form's view */
export function siteForm(desk: Desk): () => VNode {
  const { words } = desk;
  let text = '';
  let value: 'on' | 'off' = 'on';
  let problem: FieldProblem | undefined;

  const fail = (message: string) => {
    problem = { text: message };
    desk.focus('#site-address');
    desk.redraw();
  };
  const add = () => {
    const read = readSite(text);
    if ('problem' in read) return fail(words.say(read.problem));
    const { site } = read;
    const before = Object.hasOwn(desk.settings.sites, site) ? desk.settings.sites[site] : undefined;
    if (before === value) return fail(words.say('options_site_known', site));
    text = '';
    problem = undefined;
    desk.focus('#site-address');
    desk.set((s) => withSite(s, site, value), {
      text: words.say(`options_site_added_${value}`, site),
      undo: () => desk.set((s) => withSite(s, site, before)),
    });
  };

  return () =>
    h(
      'form.block',
      {
        attrs: { id: 'site-form', novalidate: true },
        on: {
          submit: (event: Event) => {
            event.preventDefault();
            add();
          },
        },
      },
      [
        h('h2', words.say('options_site_add')),
        textField({
          id: 'site-address',
          label: words.say('options_site_address'),
          hint: words.say('options_site_address_hint'),
          value: text,
          problem,
          typed: (now) => {
            text = now;
          },
        }),
        h('div.beside', [
          choice(
            'site-to',
            words.say('options_site_to'),
            (['on', 'off'] as const).map((one) => ({ value: one, label: words.say(`options_sites_${one}`) })),
            value,
            (now) => {
              value = now;
              desk.redraw();
            },
          ),
          h('button.primary', { attrs: { type: 'submit' } }, words.say('options_site_add_button')),
        ]),
      ],
    );
}
