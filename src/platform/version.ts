/** The version of the extension, as its manifest says it. */
import { browser } from './browser.ts';

export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
