/**
 * The catalogue: all that people are told of the dictionary's entries, in one file that is loaded when first
 * asked for. What matching needs is apart from it (packed-index.ts). Made by build/catalogue.ts.
 */
import type { Note } from './dictionary.ts';
import type { Sureness } from './entry.ts';

/** A sentence that an entry changes, as it is before and after, and one that it leaves alone. */
export interface Examples {
  readonly was: string;
  readonly now: string;
  readonly keeps: string;
}

/** The surenesses as the file has them: by their places. */
export const SURENESS_CODES: readonly Sureness[] = ['certain', 'cued', 'page'];

/** `[id, title]` */
type PackRow = readonly [id: string, title: string];

/**
 * The file. Its columns are parallel: the entry at a place has its id in `ids`, the place of its pack in
 * `pack`, and so on; -1 where it has none. What entries share stands once. In `whys`, `{right}` and `{term}`
 * stand for the entry's right form and the term of its source.
 */
export interface CatalogueFile {
  /** Names this state of the dictionary. */
  readonly edition: string;
  readonly counts: { readonly names: number; readonly forms: number };
  readonly packs: readonly PackRow[];
  readonly whys: readonly string[];
  readonly rights: readonly string[];
  readonly sources: readonly NonNullable<Note['source']>[];
  readonly ids: readonly string[];
  readonly pack: readonly number[];
  readonly why: readonly number[];
  readonly right: readonly number[];
  readonly source: readonly number[];
  /** A digit for each entry: its place in {@link SURENESS_CODES}, plus {@link MARK_ONLY}. */
  readonly sure: string;
  /** By the entry's place; only entries written by hand have some. */
  readonly examples: Readonly<Record<string, readonly [was: string, now: string, keeps: string]>>;
}

/** Added to the digit of an entry that is only ever highlighted. */
export const MARK_ONLY = 5;

/**
 * The wrong forms of each entry, in the catalogue's order; with its own right form where that is not the
 * entry's first. A file apart, because the card never asks for it.
 */
export type FormsFile = readonly (readonly (string | readonly [wrong: string, right: string])[])[];

/** An entry as people see it. */
export interface CatalogueEntry extends Note {
  readonly id: string;
  readonly sure: Sureness;
  readonly markOnly: boolean;
  /** The right form, the first where there are several; empty for what is put right by rule. */
  readonly right: string;
  readonly examples: Examples | undefined;
}

/** A pack with its title and the number of its entries. */
export interface CataloguePack {
  readonly id: string;
  readonly title: string;
  readonly entries: number;
}

/** The catalogue, opened. */
export class Catalogue {
  readonly #file: CatalogueFile;
  #places: ReadonlyMap<string, number> | undefined;

  constructor(file: CatalogueFile) {
    this.#file = file;
  }

  get edition(): string {
    return this.#file.edition;
  }

  /** Numbers of entries, right names and wrong forms. */
  get counts(): { entries: number; names: number; forms: number } {
    return { ...this.#file.counts, entries: this.#file.ids.length };
  }

  /** The place of an id; undefined for one that is not in this version. */
  placeOf(id: string): number | undefined {
    this.#places ??= new Map(this.#file.ids.map((own, place) => [own, place]));
    return this.#places.get(id);
  }

  /** The entry at a place. */
  at(place: number): CatalogueEntry {
    const { ids, pack, packs, why, whys, right, rights, source, sources, sure, examples } = this.#file;
    const digit = Number(sure[place]);
    const from = sources[source[place] ?? -1];
    const own = rights[right[place] ?? -1] ?? '';
    const [was = '', now = '', keeps = ''] = examples[place] ?? [];
    return {
      id: ids[place] ?? '',
      pack: packs[pack[place] ?? -1]?.[0] ?? '',
      why: filledWhy(whys[why[place] ?? -1] ?? '', own, from?.term ?? ''),
      sure: SURENESS_CODES[digit % MARK_ONLY] ?? 'page',
      markOnly: digit >= MARK_ONLY,
      right: own,
      ...(from && { source: from }),
      examples: was === '' ? undefined : { was, now, keeps },
    };
  }

  /** What the card tells of an entry; undefined for one that is not in this version. */
  noteOf(id: string): Note | undefined {
    const place = this.placeOf(id);
    if (place === undefined) return undefined;
    const { why, pack, source } = this.at(place);
    return { why, pack, ...(source && { source }) };
  }

  /** Ids of the entries of some packs. */
  entriesOf(packs: readonly string[]): string[] {
    const { ids, pack } = this.#file;
    const wanted = new Set(packs);
    const isWanted = this.#file.packs.map(([id]) => wanted.has(id));
    return ids.filter((_, place) => isWanted[pack[place] ?? -1]);
  }

  /** All packs that have entries. */
  packs(): CataloguePack[] {
    const counts = new Map<number, number>();
    for (const place of this.#file.pack) counts.set(place, (counts.get(place) ?? 0) + 1);
    return this.#file.packs.map(([id, title], place) => ({ id, title, entries: counts.get(place) ?? 0 }));
  }

  /** The right form, why and source's term at a place, as search reads them; cheaper than {@link at}. */
  wordsAt(place: number): { id: string; right: string; why: string; term: string } {
    const { ids, right, rights, why, whys, source, sources } = this.#file;
    return {
      id: ids[place] ?? '',
      right: rights[right[place] ?? -1] ?? '',
      why: whys[why[place] ?? -1] ?? '',
      term: sources[source[place] ?? -1]?.term ?? '',
    };
  }
}

// By function: "$&" in a name is no pattern.
const filledWhy = (why: string, right: string, term: string) =>
  why.replaceAll('{right}', () => right).replaceAll('{term}', () => term);
