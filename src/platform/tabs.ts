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

/** A page of ours in a small window of its own; in a tab where the browser has no windows, as on phones. */
export async function openWindow(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  if (browser.windows === undefined) await browser.tabs.create({ url });
  else await browser.windows.create({ url, type: 'popup', width: 480, height: 680 });
}

/** A page of ours in a new tab. */
export async function openTab(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
