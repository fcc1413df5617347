/** The sections of the options page, by the names that stand in its address (`#sites`). */
import { about } from './about.ts';
import { corrections } from './corrections.ts';
import type { Section } from './desk.ts';
import { dictionary } from './dictionary.ts';
import { general } from './general.ts';
import { keyboard } from './keyboard.ts';
import { marks } from './marks.ts';
import { privacy } from './privacy.ts';
import { sites } from './sites.ts';

export const SECTIONS = {
  general,
  sites,
  dictionary,
  corrections,
  marks,
  keyboard,
  privacy,
  about,
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof SECTIONS;

export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

/** The section that an address names (`#dictionary/ENTRY`), and what stands behind it. The first for any other. */
export function routeOf(hash: string): { readonly name: SectionName; readonly rest: string } {
  const [, wanted = '', rest = ''] = /^#?([^/]*)\/?(.*)$/.exec(hash) ?? [];
  const name = SECTION_NAMES.find((known) => known === wanted) ?? 'general';
  try {
    return { name, rest: decodeURIComponent(rest) };
  } catch {
    // A "%" that somebody typed.
    return { name, rest };
  }
}
