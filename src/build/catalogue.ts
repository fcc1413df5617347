/** Compiled dictionary -> the catalogue of what people are told of it (core/catalogue.ts), and its wrong forms. */
import { createHash } from 'node:crypto';
import { type CatalogueFile, type FormsFile, MARK_ONLY, SURENESS_CODES } from '../core/catalogue.ts';
import type { Note } from '../core/dictionary.ts';
import type { Compiled } from './compile.ts';
import type { NameSources } from './names/read-names.ts';
import { SHIELD } from './names/shields.ts';
import type { PackFile } from './read-packs.ts';
import { RULE_TITLES } from './rule-notes.ts';

/** What entries share, each once; gives their places. */
class Shared<T> {
  readonly values: T[] = [];
  readonly #places = new Map<string, number>();

  /** @returns -1 for none */
  placeOf(value: T | undefined): number {
    if (value === undefined) return -1;
    const key = JSON.stringify(value);
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.values.push(value) - 1;
      this.#places.set(key, place);
    }
    return place;
  }
}

/** A why with what differs from name to name taken out. A form of one letter would be found everywhere. */
function sharedWhy(why: string, right: string, term: string): string {
  if (/[{}]/.test(why)) return why;
  const withoutTerm = term.length > 1 ? why.replaceAll(term, '{term}') : why;
  return right.length > 1 ? withoutTerm.replaceAll(right, '{right}') : withoutTerm;
}

/** The titles of packs, of lists of names and of rules, by pack id. */
function titlesOf(packs: readonly PackFile[], { lists }: NameSources): Map<string, string> {
  return new Map([
    ...Object.entries(RULE_TITLES),
    ...packs.map(({ pack }) => [pack.pack, pack.title] as const),
    ...lists.map(({ value }) => [`names/${value.topic}`, value.title] as const),
  ]);
}

/** Makes both files. Entries stand in the dictionary's order, those that are rules last. */
export function catalogueOf(
  { dictionary, notes }: Compiled,
  packs: readonly PackFile[],
  names: NameSources,
): { catalogue: CatalogueFile; forms: FormsFile } {
  const formsOf = new Map<number, (readonly [wrong: string, right: string])[]>();
  for (const [wrong, right, entry] of dictionary.forms) {
    const own = formsOf.get(entry);
    if (own === undefined) formsOf.set(entry, [[wrong, right]]);
    else own.push([wrong, right]);
  }
  const examplesOf = new Map(
    packs.flatMap(({ pack }) =>
      pack.entries.map(({ id, fixes: [fix], keeps: [keep = ''] }) => [
        id,
        [fix?.was ?? '', fix?.now ?? '', keep] as const,
      ]),
    ),
  );
  const titles = titlesOf(packs, names);
  const shown = dictionary.entries.flatMap((entry, at) =>
    entry.id === SHIELD.id ? [] : [{ ...entry, forms: formsOf.get(at) ?? [] }],
  );
  const written = new Set([SHIELD.id, ...dictionary.entries.map(({ id }) => id)]);
  const rules = Object.keys(notes).filter((id) => !written.has(id));
  const rows = [
    ...shown,
    ...rules.map((id) => ({ id, sure: 'certain' as const, markOnly: false, forms: [] })),
  ];

  const packIds = new Shared<readonly [string, string]>();
  const whys = new Shared<string>();
  const rights = new Shared<string>();
  const sources = new Shared<NonNullable<Note['source']>>();
  const columns = rows.map(({ id, forms }) => {
    const note = notes[id] as Note;
    const right = forms[0]?.[1];
    return {
      pack: packIds.placeOf([note.pack, titles.get(note.pack) ?? '']),
      why: whys.placeOf(sharedWhy(note.why, right ?? '', note.source?.term ?? '')),
      right: rights.placeOf(right),
      source: sources.placeOf(note.source),
    };
  });
  const examples = rows.flatMap(({ id }, place) => {
    const own = examplesOf.get(id);
    return own === undefined ? [] : [[place, own] as const];
  });
  const content = {
    counts: {
      names: names.lists.reduce((count, { value }) => count + value.names.length, 0),
      forms: rows.reduce((count, { forms }) => count + forms.length, 0),
    },
    packs: packIds.values,
    whys: whys.values,
    rights: rights.values,
    sources: sources.values,
    ids: rows.map(({ id }) => id),
    pack: columns.map(({ pack }) => pack),
    why: columns.map(({ why }) => why),
    right: columns.map(({ right }) => right),
    source: columns.map(({ source }) => source),
    sure: rows
      .map(({ sure, markOnly }) => SURENESS_CODES.indexOf(sure) + (markOnly ? MARK_ONLY : 0))
      .join(''),
    examples: Object.fromEntries(examples),
  };
  const forms = rows.map(({ forms: own }) =>
    own.map(([wrong, right]) => (right === own[0]?.[1] ? wrong : ([wrong, right] as const))),
  );
  const edition = createHash('sha256')
    .update(JSON.stringify([content, forms]))
    .digest('hex')
    .slice(0, 8);
  return { catalogue: { edition, ...content }, forms };
}
