/**
 * The compiled dictionary: literal data only (forms, cue words, distances, flags). Two halves: what matching
 * needs goes to the page, packed (pack-index.ts); what people are told is the catalogue (catalogue.ts).
 */
import type { Capitals, Kind, Sureness } from './entry.ts';

/** Where a cue may stand, counted in tokens. */
export type CueScope = 'before' | 'after' | 'sentence' | 'paragraph' | 'page' | number;

/**
 * Cue phrases, word classes (`{year}`), entries (`{entry:ID}`, a certain match of it) and the entry's own right form
 * (`{name}`), of one scope.
 */
export interface CueList {
  readonly scope: CueScope;
  readonly words: readonly string[];
}

/** What a page is told of an entry. */
export interface EntryFacts {
  readonly id: string;
  readonly channel: string;
  readonly kind: Kind;
  readonly sure: Sureness;
  /** Only ever highlighted. */
  readonly markOnly: boolean;
  readonly capitals: Capitals;
  /** Whether a match counts as a sign of its channel. */
  readonly isSign: boolean;
  /** Cued, or else asks for a page that shows its channel. */
  readonly orPage: boolean;
  /** Asks for a heavy spinner's page, and is a sign of one. */
  readonly isHeavy: boolean;
  /** Fires only where its neighbours speak for the right form by so many bits (log2 of the odds), 0 to 14. */
  readonly leastOdds?: number | undefined;
}

/** What matching needs of an entry. */
export interface CompiledEntry extends EntryFacts {
  readonly near: readonly CueList[];
  readonly unless: readonly CueList[];
}

/**
 * One wrong form with its restoration: `[wrong, right, place of its entry in entries]`. A wrong form that
 * stands several times in an entry has several restorations; the neighbours choose.
 */
export type Form = readonly [wrong: string, right: string, entry: number];

/** All entries and forms, before they are packed. */
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
