/** The popup's foot: finding the original story, the report form, the options. */
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import { pageState } from './page-state.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { searchWords } from './search-words.ts';

/** The button says what it sends, to the letter. */
function searchView({ words, page }: PopupModel, actions: PopupActions): VNode | null {
  const state = pageState(page);
  const isStory = state === 'found' || state === 'original' || state === 'nothing' || state === 'reading';
  const sent = typeof page === 'string' || !isStory ? '' : searchWords(page.headline);
  if (sent === '') return null;
  return h('button.search', { attrs: { type: 'button' }, on: { click: () => actions.search(sent) } }, [
    h('span.what', words.say('popup_search')),
    h('span.sent', { attrs: { lang: 'en' } }, sent),
  ]);
}

export function footerView(model: PopupModel, actions: PopupActions): VNode {
  const { words, page } = model;
  return h('footer', [
    searchView(model, actions),
    h('div.links', [
      typeof page === 'string' ? null : button('.plain.report', words.say('popup_report'), actions.report),
      button('.plain.to-options', words.say('popup_options'), actions.options),
    ]),
  ]);
}
