/** manifest.json is the one source; what differs for Firefox is applied here, when building. */
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import source from '../../manifest.json' with { type: 'json' };

export type Browser = 'chrome' | 'firefox';

/** The add-on's id never changes: Firefox keeps the reader's storage by it. */
export const FIREFOX_ID = 'copydesk@copydesk.example';

/**
 * The manifest for a browser. Firefox runs the worker as an event page, and wants to be told that nothing
 * is collected. 146 is the first that paints `text-decoration` in highlights (bug 1845446).
 */
export function manifestFor(browser: Browser): ManifestV3Export {
  if (browser === 'chrome') return source as ManifestV3Export;
  const { minimum_chrome_version: _, background, ...shared } = source;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: '146.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}
