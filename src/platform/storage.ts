/** What is kept in the browser: settings and own corrections, in storage.local. */
import { type OwnCorrection, readCorrections } from '../core/own-correction.ts';
import { readSettings, type Settings } from '../core/settings.ts';
import { browser } from './browser.ts';
import { report } from './log.ts';

const SETTINGS = 'settings';
const CORRECTIONS = 'corrections';

export interface Stored {
  readonly settings: Settings;
  readonly corrections: readonly OwnCorrection[];
}

/** Reads both; what was damaged is repaired field by field and said once. */
export async function load(): Promise<Stored> {
  const stored = await browser.storage.local.get([SETTINGS, CORRECTIONS]);
  const { settings, problems } = readSettings(stored[SETTINGS]);
  const own = readCorrections(stored[CORRECTIONS]);
  for (const problem of [...problems, ...own.problems]) report(problem);
  return { settings, corrections: own.corrections };
}

/** One writer at a time over all our pages, so that no change is lost between reading and writing. */
async function update(change: (stored: Stored) => Record<string, unknown>): Promise<void> {
  await navigator.locks.request('copydesk-storage', async () => {
    await browser.storage.local.set(change(await load()));
  });
}

/** Changes the settings. For our own pages, not for content scripts. @throws where the disk is full */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<void> {
  await update(({ settings }) => ({ [SETTINGS]: change(settings) }));
}

/** Changes the own corrections. @throws where the disk is full; what was stored before stays */
export async function updateCorrections(
  change: (corrections: readonly OwnCorrection[]) => readonly OwnCorrection[],
): Promise<void> {
  await update(({ corrections }) => ({ [CORRECTIONS]: change(corrections) }));
}

/** Calls `changed` whenever settings or corrections change, in any context. */
export function watchStored(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'local') changed();
  });
}
