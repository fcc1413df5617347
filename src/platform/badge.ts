/** The number on the toolbar button. */
import { browser } from './browser.ts';

/** Shows a tab's number of fixes; none for zero. A tab that has gone meanwhile is no error. */
export async function setBadge(tab: number | undefined, fixes: number): Promise<void> {
  if (tab === undefined) return;
  const text = fixes === 0 ? '' : fixes > 999 ? '999+' : String(fixes);
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#1a6644' });
  } catch (error) {
    if (!/tab/i.test((error as Error).message)) throw error;
  }
}
