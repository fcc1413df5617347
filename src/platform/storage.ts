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

/** Reads the settings; what was damaged is repaired field by field and said once. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS);
  const { settings, problems } = readSettings(stored[SETTINGS]);
  for (const problem of problems) report(problem);
  return settings;
}

/** Reads the own corrections; a damaged one is left out and said once. */
export async function loadCorrections(): Promise<readonly OwnCorrection[]> {
  const stored = await browser.storage.local.get(CORRECTIONS);
  const { corrections, problems } = readCorrections(stored[CORRECTIONS]);
  for (const problem of problems) report(problem);
  return corrections;
}

/** Reads both. */
export async function load(): Promise<Stored> {
  const [settings, corrections] = await Promise.all([loadSettings(), loadCorrections()]);
  return { settings, corrections };
}

/** One writer at a time over all our pages, so that no change is lost between reading and writing. */
async function update<T>(name: string, read: () => Promise<T>, change: (stored: T) => T): Promise<void> {
  await navigator.locks.request('copydesk-storage', async () => {
    await browser.storage.local.set({ [name]: change(await read()) });
  });
}

/** Changes the settings. For our own pages, not for content scripts. @throws where the disk is full */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<void> {
  await update(SETTINGS, loadSettings, change);
}

/** Changes the own corrections. @throws where the disk is full; what was stored before stays */
export async function updateCorrections(
  change: (corrections: readonly OwnCorrection[]) => readonly OwnCorrection[],
): Promise<void> {
  await update(CORRECTIONS, loadCorrections, change);
}

/**
 * Calls `changed` whenever settings or corrections change, in any context.
 * @param changed gets what has changed
 */
export function watchStored(changed: (what: { settings: boolean; corrections: boolean }) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') changed({ settings: SETTINGS in changes, corrections: CORRECTIONS in changes });
  });
}
