/** Asks the page in a tab how it is; where nobody answers, finds out why. */
import { hasAccess } from '../platform/access.ts';
import { pageIn } from '../platform/messages.ts';
import { kindOfTab } from '../platform/tabs.ts';
import type { PageAnswer, Silence } from './page-state.ts';

const SILENCES = { web: 'unread', browser: 'browser-page', unknown: 'unreachable' } as const;

/** @param tab undefined where there is none: a window of the browser's own */
export async function askPage(tab: number | undefined): Promise<PageAnswer> {
  if (tab === undefined) return 'browser-page';
  try {
    return await pageIn(tab)('page:summary');
  } catch {
    // No script of ours stands there: that is a state, not a fault.
    return whySilent(tab);
  }
}

async function whySilent(tab: number): Promise<Silence> {
  if (!(await hasAccess())) return 'no-access';
  try {
    return SILENCES[await kindOfTab(tab)];
  } catch {
    // The tab has been closed meanwhile.
    return 'unreachable';
  }
}
