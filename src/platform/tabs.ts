/** The tab that a page of ours speaks of. */
import { browser } from './browser.ts';

/**
 * The popup's tab: the active one, or the one named in the address (`?tab=7`) where the popup stands in a
 * tab of its own, as on phones.
 */
export async function popupTab(search: string): Promise<number | undefined> {
  const named = Number.parseInt(new URLSearchParams(search).get('tab') ?? '', 10);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
