/** Searching the web with the reader's own search engine. */
import type { Manifest } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** What the polyfill's types do not know: the same in Chrome and Firefox, and there only once it is allowed. */
interface Search {
  query(search: { text: string; disposition: 'NEW_TAB' }): Promise<void>;
}

/** Its types list what may be asked for, but not this. */
const SEARCH = 'search' as Manifest.OptionalPermission;

/**
 * Searches for some words in a new tab. The permission is asked for at the first use, so this must be called straight
 * from a click.
 * @returns false where the reader refused
 */
export async function searchWeb(text: string): Promise<boolean> {
  // First of all: after any waiting, Firefox no longer takes this for the reader's click.
  if (!(await browser.permissions.request({ permissions: [SEARCH] }))) return false;
  const { search } = browser as unknown as { search: Search };
  await search.query({ text, disposition: 'NEW_TAB' });
  return true;
}
