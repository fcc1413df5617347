/** What a reader types or pastes to name a site -> the site. */
import { siteOf } from './site.ts';
import type { MessageKey } from './words.ts';

/** A site as `siteOf` gives it, or why there is none. */
export type SiteReading = { readonly site: string } | { readonly problem: MessageKey };

/** Longest host there is, in ASCII characters. */
const LONGEST_HOST = 253;

const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;
const NUMBERS = /^\d+(\.\d+)*$/;

/** A host as browsers name it (punycode, lower case), with what surrounds it in an address taken off. */
function hostIn(input: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(input)?.[1]?.toLowerCase();
  const address = scheme === undefined ? `https://${input.replace(/^(\*\.)+/, '')}` : input;
  try {
    return new URL(address).hostname;
  } catch {
    return undefined;
  }
}

/** Reads a host ("news.example.org"), a pattern ("*.example.org") or a whole address. */
export function readSite(input: string): SiteReading {
  const text = input.trim();
  if (text === '') return { problem: 'options_site_empty' };
  if (/^(?!https?:)[a-z][a-z0-9+.-]*:(?!\d+(\/|$))/i.test(text)) return { problem: 'options_site_no_web' };
  const host = /\s/.test(text) ? undefined : hostIn(text);
  if (host === undefined) return { problem: 'options_site_no_host' };
  const site = siteOf(host);
  const isAddress = site.startsWith('[') || NUMBERS.test(site);
  if (!isAddress) {
    const labels = site.split('.');
    if (site.length > LONGEST_HOST || !labels.every((label) => LABEL.test(label))) {
      return { problem: 'options_site_no_host' };
    }
    if (labels.length < 2 && site !== 'localhost') return { problem: 'options_site_no_dot' };
  }
  return { site };
}
