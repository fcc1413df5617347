/** manifest.json is the one source; what differs for Firefox is applied here, when building. */
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import source from '../../manifest.json' with { type: 'json' };

export type Browser = 'chrome' | 'firefox';

/** The add-on's id never changes: Firefox keeps the reader's storage by it. */
export const FIREFOX_ID = 'copydesk@copydesk.example';

/**
 * The manifest for a browser. Firefox runs the worker as an event page, and wants to be told that nothing
 * is collected. 146 is the first that paints `text-decoration` in highlights (bug 1845446). Only a sheet of the user's
 * reaches into shadow trees there; in Chrome highlights are inherited from the host.
 */
export function manifestFor(browser: Browser): ManifestV3Export {
  if (browser === 'chrome') return source as ManifestV3Export;
  const { minimum_chrome_version: _, background, content_scripts, ...shared } = source;
  return {
    ...shared,
    content_scripts: content_scripts.map((script) => ({ ...script, css_origin: 'user' })),
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
