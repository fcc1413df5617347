/** How the page is, in a sentence, and the one thing to do about it. */
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import { type PageState, pageState, stateText } from './page-state.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';

/** What a reader may want to do in a state; undefined where there is nothing. */
function remedy(state: PageState, { words, page }: PopupModel, actions: PopupActions): VNode | undefined {
  switch (state) {
    case 'site-off':
    case 'not-chosen':
    case 'quiet-site':
    case 'language': {
      const host = typeof page === 'string' ? '' : page.host;
      return button('.primary.remedy', words.say('popup_turn_on', host), () => actions.setSite(true));
    }
    case 'failed':
    case 'unread':
    case 'unreachable':
      return button('.remedy', words.say('popup_load_again'), actions.reload);
    case 'no-access':
      return button('.primary.remedy', words.say('popup_allow'), actions.allow);
    case 'found':
      return button('.remedy', words.say('popup_show_original'), () => actions.showOriginal(true));
    case 'original':
      return button('.remedy', words.say('popup_show_restored'), () => actions.showOriginal(false));
    default:
      return undefined;
  }
}

export function stateView(model: PopupModel, actions: PopupActions): VNode {
  const state = pageState(model.page);
  const isBrief = state === 'found' || state === 'original';
  return h('div.state', { class: { brief: isBrief }, attrs: { 'data-state': state } }, [
    h('p', { attrs: { role: 'status' } }, stateText(model.page, model.words)),
    // Not keyed: the button that shows the original and the one that takes it back are one, and keep the focus.
    remedy(state, model, actions) ?? null,
  ]);
}
