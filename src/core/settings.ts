/** The reader's settings: schema, defaults, and a reading of stored ones that loses no more than it must. */
import * as v from 'valibot';
import { belongsTo } from './site.ts';

/** Fix in place, only mark, or leave every page alone. */
export const Mode = v.picklist(['fix', 'mark', 'off']);
export type Mode = v.InferOutput<typeof Mode>;

const SiteSwitch = v.picklist(['on', 'off']);

/** The settings that are one of a few words, each with its words; the first is the default. */
const CHOICES = {
  mode: ['fix', 'mark', 'off'],
  /** On every page that the gate lets in, or only on sites that the reader switched on. */
  where: ['news', 'chosen'],
  /** How fixes and marks look. */
  markStyle: ['both', 'underline', 'background', 'none'],
  markStrength: ['quiet', 'clear', 'strong'],
  /** Of the card and of our own pages. */
  theme: ['system', 'light', 'dark'],
  /** What copying a passage copies: the publisher's words, what is shown, or both. */
  copy: ['original', 'shown', 'both'],
} as const;

type Choices = { readonly [K in keyof typeof CHOICES]: (typeof CHOICES)[K][number] };
export type ChoiceName = keyof Choices;

export interface Settings extends Choices {
  readonly version: 1;
  /** Sites that the reader switched, by {@link siteOf}; subdomains follow their site. */
  readonly sites: Readonly<Record<string, v.InferOutput<typeof SiteSwitch>>>;
  /** Ids of entries that the reader switched off everywhere. */
  readonly entriesOff: readonly string[];
  /** Ids of entries that the reader switched off on a site. */
  readonly entriesOffOn: Readonly<Record<string, readonly string[]>>;
  /** Packs that the reader switched off, as `channel/topic`. */
  readonly packsOff: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  mode: 'fix',
  where: 'news',
  markStyle: 'both',
  markStrength: 'quiet',
  theme: 'system',
  copy: 'original',
  sites: {},
  entriesOff: [],
  entriesOffOn: {},
  packsOff: [],
};

/** The words a setting can be, the default first. */
export function choicesOf<K extends ChoiceName>(name: K): (typeof CHOICES)[K] {
  return CHOICES[name];
}

/** Settings as stored, and what had to be repaired to use them, in plain words. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of names; what is none is left out and reported. */
function namesIn(value: unknown, what: string, problems: string[]): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push(`the list of ${what} was not readable; it is empty now`);
    return [];
  }
  const names = new Set<string>();
  for (const name of value) {
    if (typeof name === 'string' && name !== '') names.add(name);
    else problems.push(`the list of ${what} holds something that is no name; it is left out`);
  }
  return [...names];
}

/** A record by site; a row that is not readable is left out and reported. */
function bySite<T>(
  value: unknown,
  what: string,
  problems: string[],
  read: (row: unknown) => T | undefined,
): Record<string, T> {
  const rows: Record<string, T> = {};
  if (value === undefined) return rows;
  if (!isRecord(value)) {
    problems.push(`the list of ${what} was not readable; it is empty now`);
    return rows;
  }
  for (const [site, row] of Object.entries(value)) {
    const known = site === '' ? undefined : read(row);
    if (known !== undefined) rows[site] = known;
    else problems.push(`"${site}" in the list of ${what} was not readable and is left out`);
  }
  return rows;
}

/**
 * Reads stored settings. Always returns usable ones: a bad field, or a bad row of a list, falls back alone
 * and is reported. Fields of a newer version are left out.
 */
export function readSettings(stored: unknown): SettingsReading {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  if (!isRecord(stored)) {
    return { settings: DEFAULT_SETTINGS, problems: ['settings were not readable; defaults are in use'] };
  }
  const problems: string[] = [];
  const choices: Record<string, string> = {};
  for (const [name, words] of Object.entries(CHOICES)) {
    const value = stored[name];
    const known = (words as readonly unknown[]).includes(value);
    if (!known && value !== undefined) problems.push(`${name} was not readable; "${words[0]}" is in use`);
    choices[name] = known ? (value as string) : words[0];
  }
  return {
    settings: {
      ...(choices as unknown as Choices),
      version: 1,
      sites: bySite(stored.sites, 'sites', problems, (row) => (v.is(SiteSwitch, row) ? row : undefined)),
      entriesOff: namesIn(stored.entriesOff, 'entries switched off', problems),
      entriesOffOn: bySite(stored.entriesOffOn, 'entries switched off on sites', problems, (row) =>
        Array.isArray(row) ? namesIn(row, 'entries switched off on a site', problems) : undefined,
      ),
      packsOff: namesIn(stored.packsOff, 'packs switched off', problems),
    },
    problems,
  };
}

/** Settings with one site switched; `undefined` gives the decision back to the gate. */
export function withSite(settings: Settings, site: string, value: 'on' | 'off' | undefined): Settings {
  const { [site]: _, ...others } = settings.sites;
  return { ...settings, sites: value === undefined ? others : { ...others, [site]: value } };
}

const withName = (names: readonly string[], name: string, isIn: boolean): readonly string[] => {
  const others = names.filter((other) => other !== name);
  return isIn ? [...others, name] : others;
};

/** Settings with one entry switched, everywhere or on one site (as `siteOf` gives it). */
export function withEntry(settings: Settings, id: string, isOn: boolean, site?: string): Settings {
  if (site === undefined) return { ...settings, entriesOff: withName(settings.entriesOff, id, !isOn) };
  const { [site]: here = [], ...others } = settings.entriesOffOn;
  const names = withName(here, id, !isOn);
  return { ...settings, entriesOffOn: names.length === 0 ? others : { ...others, [site]: names } };
}

/** Settings with one pack switched. */
export function withPack(settings: Settings, pack: string, isOn: boolean): Settings {
  return { ...settings, packsOff: withName(settings.packsOff, pack, !isOn) };
}

/** Ids of the entries that are off on a host; packs apart. */
export function entriesOffFor(settings: Settings, host: string): ReadonlySet<string> {
  const here = Object.entries(settings.entriesOffOn).filter(([site]) => belongsTo(host, site));
  return new Set([...settings.entriesOff, ...here.flatMap(([, ids]) => ids)]);
}
