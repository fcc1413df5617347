/**
 * The compiled dictionary: literal data only (forms, cue words, distances, flags), as it ships. Two halves:
 * what matching needs goes to the page, what the card tells stays with the worker.
 */
import type { Capitals, Kind, Sureness } from './entry.ts';

/** Where a cue may stand, counted in tokens; `Infinity` does not survive JSON, so the wide scopes are names. */
export type CueScope = 'before' | 'after' | 'sentence' | 'paragraph' | 'page' | number;

/** Cue phrases of one scope. */
export interface CueList {
  readonly scope: CueScope;
  readonly words: readonly string[];
}

/** What the page needs of an entry. */
export interface CompiledEntry {
  readonly id: string;
  readonly channel: string;
  readonly kind: Kind;
  readonly sure: Sureness;
  /** Only ever highlighted. */
  readonly markOnly: boolean;
  readonly capitals: Capitals;
  /** Whether a match counts as a sign of its channel. */
  readonly isSign: boolean;
  readonly near: readonly CueList[];
  readonly unless: readonly CueList[];
}

/** One wrong form with its restoration: `[wrong, right, place of its entry in entries]`. */
export type Form = readonly [wrong: string, right: string, entry: number];

/** What the content script carries. */
export interface Dictionary {
  readonly entries: readonly CompiledEntry[];
  readonly forms: readonly Form[];
}

/** What the card shows of an entry, asked for by id. */
export interface Note {
  readonly why: string;
  readonly pack: string;
  readonly source?: { readonly language: string; readonly term: string; readonly sounds?: string };
}

export type Notes = Readonly<Record<string, Note>>;
