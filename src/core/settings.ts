/** The reader's settings: schema, defaults, and a reading of stored ones that loses no more than it must. */
import * as v from 'valibot';

/** Fix in place, only mark, or leave every page alone. */
export const Mode = v.picklist(['fix', 'mark', 'off']);
export type Mode = v.InferOutput<typeof Mode>;

const SiteSwitch = v.picklist(['on', 'off']);

export interface Settings {
  readonly version: 1;
  readonly mode: Mode;
  /** Sites that the reader switched, by {@link siteOf}; subdomains follow their site. */
  readonly sites: Readonly<Record<string, v.InferOutput<typeof SiteSwitch>>>;
  /** Ids of entries that the reader switched off everywhere. */
  readonly entriesOff: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { version: 1, mode: 'fix', sites: {}, entriesOff: [] };

/** Settings as stored, and what had to be repaired to use them, in plain words. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/**
 * Reads stored settings. Always returns usable ones: a bad field, or a bad row of a list, falls back alone
 * and is reported. Fields of a newer version are left out.
 */
export function readSettings(stored: unknown): SettingsReading {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    return { settings: DEFAULT_SETTINGS, problems: ['settings were not readable; defaults are in use'] };
  }
  const fields = stored as Record<string, unknown>;
  const problems: string[] = [];

  let mode = DEFAULT_SETTINGS.mode;
  if (v.is(Mode, fields.mode)) mode = fields.mode;
  else if (fields.mode !== undefined) problems.push(`mode was not readable; "${mode}" is in use`);

  const sites: Record<string, 'on' | 'off'> = {};
  if (v.is(v.record(v.string(), v.unknown()), fields.sites) && !Array.isArray(fields.sites)) {
    for (const [site, value] of Object.entries(fields.sites)) {
      if (v.is(SiteSwitch, value) && site !== '') sites[site] = value;
      else problems.push(`the switch for site "${site}" was not readable and is left out`);
    }
  } else if (fields.sites !== undefined) {
    problems.push('the list of sites was not readable; it is empty now');
  }

  const entriesOff = new Set<string>();
  if (Array.isArray(fields.entriesOff)) {
    for (const id of fields.entriesOff) {
      if (typeof id === 'string' && id !== '') entriesOff.add(id);
      else problems.push('an entry that was switched off had no name and is left out');
    }
  } else if (fields.entriesOff !== undefined) {
    problems.push('the list of entries switched off was not readable; it is empty now');
  }

  return { settings: { version: 1, mode, sites, entriesOff: [...entriesOff] }, problems };
}

/** Settings with one site switched; `undefined` gives the decision back to the gate. */
export function withSite(settings: Settings, site: string, value: 'on' | 'off' | undefined): Settings {
  const { [site]: _, ...others } = settings.sites;
  return { ...settings, sites: value === undefined ? others : { ...others, [site]: value } };
}

/** Settings with one entry switched. */
export function withEntry(settings: Settings, id: string, isOn: boolean): Settings {
  const others = settings.entriesOff.filter((other) => other !== id);
  return { ...settings, entriesOff: isOn ? others : [...others, id] };
}
