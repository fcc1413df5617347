/** The popup's top: the name, the switch for the site, the mode. */
import { choicesOf } from '../core/settings.ts';
import { choice, toggle } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { isSiteOn } from './site-state.ts';

/** Draws it; without the switch where there is no site to switch. */
export function headerView({ words, page, settings }: PopupModel, actions: PopupActions): VNode[] {
  const hasSite = typeof page !== 'string' && page.refusal !== 'not-a-page';
  return [
    h('header', [
      h('img', { attrs: { src: '/icons/32.png', width: 24, height: 24, alt: '' } }),
      // Takes the focus when what had it is gone.
      h('h1', { attrs: { tabindex: -1 } }, 'Copydesk'),
      hasSite
        ? h('div.site', [
            toggle(
              page.host,
              isSiteOn(page, settings),
              actions.setSite,
              words.say('popup_on_site', page.host),
            ),
          ])
        : null,
    ]),
    choice(
      'mode',
      words.say('popup_mode'),
      choicesOf('mode').map((value) => ({ value, label: words.say(`popup_mode_${value}`) })),
      settings.mode,
      actions.setMode,
    ),
  ];
}
