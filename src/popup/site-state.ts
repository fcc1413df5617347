/** Whether Copydesk is on for the page's site, and what of the reader's own holds there. */
import type { OwnCorrection } from '../core/own-correction.ts';
import type { PageSummary } from '../core/protocol.ts';
import type { Settings } from '../core/settings.ts';
import { belongsTo, valueFor } from '../core/site.ts';

/** What the switch for the site shows; while Copydesk is off everywhere, what it would be. */
export function isSiteOn({ refusal, host }: PageSummary, settings: Settings): boolean {
  if (refusal !== 'mode-off') return refusal === undefined;
  const site = valueFor(host, settings.sites);
  return site === 'on' || (site === undefined && settings.where === 'news');
}

/** An entry that is off, and the site it is off on; everywhere where none is named. */
export interface EntryOff {
  readonly entry: string;
  readonly site: string | undefined;
}

/** The entries that the reader switched off here or everywhere. */
export function entriesOffHere({ entriesOff, entriesOffOn }: Settings, host: string): EntryOff[] {
  const everywhere = entriesOff.map((entry) => ({ entry, site: undefined }));
  // The nearest site decides, as for the page itself.
  const [site] = Object.keys(entriesOffOn)
    .filter((name) => belongsTo(host, name))
    .sort((a, b) => b.length - a.length);
  const here = site === undefined ? [] : (entriesOffOn[site] ?? []).map((entry) => ({ entry, site }));
  return [...here, ...everywhere];
}

/** The reader's own corrections that hold on a host. */
export function correctionsHere(corrections: readonly OwnCorrection[], host: string): OwnCorrection[] {
  return corrections.filter(({ site }) => site === '' || belongsTo(host, site));
}
