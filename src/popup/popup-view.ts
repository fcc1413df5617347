/** The popup as a whole. */
import { h, type VNode } from '../ui/view.ts';
import { evidenceView } from './evidence-view.ts';
import { footerView } from './footer-view.ts';
import { headerView } from './header-view.ts';
import { noticeView } from './notice-view.ts';
import { ownView } from './own-view.ts';
import { placesView } from './places-view.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { stateView } from './state-view.ts';

/** Draws it. The lists are keyed, so that what is drawn again keeps its focus and its scrolling. */
export function popupView(model: PopupModel, actions: PopupActions): VNode {
  return h('main', [
    ...headerView(model, actions),
    stateView(model, actions),
    evidenceView(model) ?? null,
    placesView(model, actions) ?? null,
    h('div.mine', ownView(model, actions)),
    noticeView(model.notice, model.words),
    footerView(model, actions),
  ]);
}
