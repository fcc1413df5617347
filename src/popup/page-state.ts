/** The state of the page that the popup speaks of, and its words. */
import type { Refusal } from '../core/gate.ts';
import type { PageSummary } from '../core/protocol.ts';
import type { MessageKey, Words } from '../core/words.ts';

/** Why no script of ours answers in a tab. */
export type Silence = 'no-access' | 'browser-page' | 'unread' | 'unreachable';

export type PageState =
  | Silence
  | Refusal
  | 'failed'
  | 'reading'
  | 'original'
  | 'no-text'
  | 'nothing'
  | 'found';

/** What a popup knows of its page: the page's answer, or why there is none. */
export type PageAnswer = PageSummary | Silence;

/** A page with fewer words than this and nothing broken holds no news: a front door, a player, a form. */
const FEWEST_WORDS = 40;

export function pageState(page: PageAnswer): PageState {
  if (typeof page === 'string') return page;
  const { refusal, hasFailed, isReading, isOriginal, places, words } = page;
  if (refusal !== undefined) return refusal;
  if (hasFailed) return 'failed';
  if (isReading) return 'reading';
  if (places.length === 0) return words < FEWEST_WORDS ? 'no-text' : 'nothing';
  return isOriginal ? 'original' : 'found';
}

const MESSAGES: Readonly<Record<Exclude<PageState, 'reading' | 'found'>, MessageKey>> = {
  'no-access': 'popup_state_no_access',
  'browser-page': 'popup_state_browser_page',
  unread: 'popup_state_unread',
  unreachable: 'popup_state_unreachable',
  'mode-off': 'popup_state_mode_off',
  'site-off': 'popup_state_site_off',
  'not-chosen': 'popup_state_not_chosen',
  'quiet-site': 'popup_state_quiet_site',
  language: 'popup_state_language',
  'not-a-page': 'popup_state_not_a_page',
  failed: 'popup_state_failed',
  original: 'popup_state_original',
  'no-text': 'popup_state_no_text',
  nothing: 'popup_state_nothing',
};

/** "12 places restored, 3 only marked"; empty where there are none. A place whose original is shown counts as neither. */
function foundText({ places }: PageSummary, words: Words): string {
  const restored = places.filter(({ as, isOriginal }) => as === 'fix' && !isOriginal).length;
  const marked = places.filter(({ as }) => as === 'mark').length;
  if (marked === 0) return places.length === 0 ? '' : words.count('popup_restored', restored);
  if (restored === 0) return words.count('popup_marked', marked);
  return words.say(
    'popup_both',
    words.count('popup_restored', restored),
    words.count('popup_marked', marked),
  );
}

/** What stands at the popup's top. */
export function stateText(page: PageAnswer, words: Words): string {
  const state = pageState(page);
  if (state !== 'reading' && state !== 'found') {
    return words.say(MESSAGES[state], typeof page === 'string' ? '' : page.host);
  }
  const found = typeof page === 'string' ? '' : foundText(page, words);
  if (state === 'found') return found;
  return found === '' ? words.say('popup_state_reading') : words.say('popup_state_reading_found', found);
}
