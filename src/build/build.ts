/** Builds the extension for one browser, as `npm run build` does for both. */
import { build } from 'vite';
import type { BrowserName } from './find-browser.ts';

/** @throws with file, line and what to do where a pack is wrong, or Vite's own error */
export async function buildFor(browser: BrowserName): Promise<void> {
  await build({ mode: browser === 'firefox' ? 'firefox' : 'chrome', logLevel: 'warn' });
}
