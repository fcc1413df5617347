/** The life of a content script: it ends when the extension is updated, switched off or removed. */
import { browser } from './browser.ts';

/**
 * Whether the extension this copy belongs to is still there; a dead one can neither ask nor answer. What it
 * restored stays restored until the page is loaded again.
 */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // Firefox throws "can't access dead object" instead.
    return false;
  }
}

/** Calls back once, when the extension has just been installed. */
export function onFirstRun(act: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') act();
  });
}
