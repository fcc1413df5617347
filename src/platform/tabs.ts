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

/** What stands in a tab; `unknown` where the browser does not say: Chrome tells it of our own pages only. */
export type TabKind = 'web' | 'browser' | 'unknown';

/** @throws where there is no such tab */
export async function kindOfTab(tab: number): Promise<TabKind> {
  const { url } = await browser.tabs.get(tab);
  if (url !== undefined) return /^https?:/.test(url) ? 'web' : 'browser';
  // Firefox tells every address that we have access to.
  return browser.runtime.getURL('').startsWith('moz-extension:') ? 'browser' : 'unknown';
}

/** Loads a tab again. */
export async function reloadTab(tab: number): Promise<void> {
  await browser.tabs.reload(tab);
}

/** Opens the options, or shows them where they are open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Closes the tab or window that a page of ours stands in. */
export async function closeOwnTab(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await browser.tabs.remove(own.id);
}
