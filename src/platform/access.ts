/** Access to web pages, which readers may take away in the browser's settings. */
import { browser } from './browser.ts';

const WEB_PAGES = { origins: ['http://*/*', 'https://*/*'] };

export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(WEB_PAGES);
}

/** Asks the reader for it; must be called straight from a click. @returns false where the reader refused */
export function askForAccess(): Promise<boolean> {
  return browser.permissions.request(WEB_PAGES);
}
