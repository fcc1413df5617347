/** The gate: whether a page is for us, from its address, type and language and the reader's settings alone. */
import { QUIET_SITES } from './quiet-sites.ts';
import type { Settings } from './settings.ts';
import { belongsTo, valueFor } from './site.ts';

/** What is known of a page without reading it. */
export interface PageFacts {
  /** As in `location.protocol`, with its colon. */
  readonly scheme: string;
  readonly host: string;
  /** As in `document.contentType`. */
  readonly contentType: string;
  /** As in `html lang`; empty where absent. */
  readonly language: string;
}

/** Why a page is left alone. */
export type Refusal = 'mode-off' | 'site-off' | 'not-chosen' | 'quiet-site' | 'language' | 'not-a-page';

/**
 * @returns undefined where the page is for us. A site that the reader switched on overrules the list of
 * quiet sites and the page's language, but nothing makes a picture a page.
 */
export function refusal(page: PageFacts, settings: Settings): Refusal | undefined {
  if (page.scheme !== 'http:' && page.scheme !== 'https:') return 'not-a-page';
  if (page.contentType !== 'text/html' && page.contentType !== 'application/xhtml+xml') return 'not-a-page';
  if (settings.mode === 'off') return 'mode-off';
  const site = valueFor(page.host, settings.sites);
  if (site === 'off') return 'site-off';
  if (site === 'on') return undefined;
  if (settings.where === 'chosen') return 'not-chosen';
  if (QUIET_SITES.some((quiet) => belongsTo(page.host, quiet))) return 'quiet-site';
  if (page.language !== '' && !/^en(-|_|$)/i.test(page.language.trim())) return 'language';
  return undefined;
}
