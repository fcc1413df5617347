/** What the numbers in an index mean, for who packs it and who reads it. */
import type { CueScope } from './dictionary.ts';
import type { Capitals, Kind, Sureness } from './entry.ts';

export const KINDS: readonly Kind[] = ['name', 'wording', 'number', 'spelling'];
export const SURENESS: readonly Sureness[] = ['certain', 'cued', 'page'];
export const CAPITALS: readonly Capitals[] = ['any', 'name', 'exact', 'raised'];

/** An entry's facts in one number: flags, then these, then its channel. */
export const MARK_ONLY = 1;
export const SIGN = 2;
/** A certain match of it is a cue for others. */
export const IS_CUE = 4;
export const HEAVY = 8;
export const CAPITALS_SHIFT = 4;
export const SURE_SHIFT = 6;
export const KIND_SHIFT = 8;
/** One more than the least odds; 0 where none are asked. */
export const ODDS_SHIFT = 10;
export const OR_PAGE = 1 << 14;
export const CHANNEL_SHIFT = 16;

/** The shape of a phrase has a bit for each word that is raised, or this: spelled out elsewhere. */
export const SPELLED_OUT = 128;
export const CAPITAL_CUE = 1;
export const PAGE_CUE = 2;
/** An s after it does not matter. */
export const PLURAL_CUE = 4;

/** A scope's code; a distance of N words is the number of scopes + N. */
export const SCOPES: readonly CueScope[] = ['before', 'after', 'sentence', 'paragraph', 'page'];
/**
 * Codes in a list of cues: cue phrases by number; an entry (its place follows); the entry's own right form; the entry
 * before this one; word classes.
 */
export const ENTRY_CUE = 0xe000;
export const OWN_NAME = 0xe001;
export const ENTRY_BEFORE = 0xe002;
export const CLASS_CUE = 0xf000;
/** Beside the scope of a list: its cues speak against a match. */
export const UNLESS = 0x8000;
