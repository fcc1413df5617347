/**
 * Dictionary -> the bytes of its index, ready to be read where it lies (packed-index.ts). Made at build for the
 * shipped dictionary, and on the page for the reader's own corrections.
 */
import type { CueScope, Dictionary } from './dictionary.ts';
import {
  CAPITAL_CUE,
  CAPITALS,
  CAPITALS_SHIFT,
  CHANNEL_SHIFT,
  CLASS_CUE,
  ENTRY_BEFORE,
  ENTRY_CUE,
  HEAVY,
  IS_CUE,
  KIND_SHIFT,
  KINDS,
  MARK_ONLY,
  ODDS_SHIFT,
  OR_PAGE,
  OWN_NAME,
  PAGE_CUE,
  PLURAL_CUE,
  SCOPES,
  SIGN,
  SPELLED_OUT,
  SURE_SHIFT,
  SURENESS,
  UNLESS,
} from './index-layout.ts';
import { FilterMaker } from './phrase-filter.ts';
import { packPhrases, prefixKeys } from './phrase-table.ts';
import { takesS } from './plural.ts';
import { joinSections, packStrings } from './sections.ts';
import { slug } from './slug.ts';
import { capitalsOf, spell } from './spelling.ts';
import { type Tokens, tokenize, tokenText } from './tokens.ts';
import { CLASSES } from './word-classes.ts';

const scopeCode = (scope: CueScope) =>
  typeof scope === 'number' ? SCOPES.length + scope : SCOPES.indexOf(scope);

/** A bit for each word that has capitals; SPELLED_OUT where that does not give the phrase back. */
function shapeOf(phrase: string, tokens: Tokens, right: string): number {
  if (tokens.count > 7) return SPELLED_OUT;
  let shape = 0;
  for (let at = 0; at < tokens.count; at++) {
    const word = tokenText(tokens, at);
    if (word !== word.toLowerCase()) shape |= 1 << at;
  }
  const last = tokens.count - 1;
  const spelled = spell(tokens, 0, last, tokens.ends[last] ?? 0, shape, capitalsOf(right));
  return spelled === phrase ? shape : SPELLED_OUT;
}

/** What a wrong form really changes. */
interface Change {
  readonly right: string;
  /** Tokens that stay: at the beginning in the high half, at the end in the low one. */
  readonly keep: number;
}

/** Leaves out the words that a wording and its right form begin and end with; ids and cues need names whole. */
function changeOf(wrong: Tokens, right: string, kind: string | undefined): Change {
  if (kind === 'name' || kind === undefined || wrong.count > 7) return { right, keep: 0 };
  const other = tokenize(right);
  const most = Math.min(wrong.count, other.count) - 1;
  const isSame = (a: number, b: number) =>
    tokenText(wrong, a) === tokenText(other, b) && wrong.glued[a] === other.glued[b];
  const isApart = (tokens: Tokens, at: number) => tokens.glued[at] === 0;
  let first = 0;
  while (first < most && isSame(first, first) && isApart(wrong, first + 1) && isApart(other, first + 1))
    first++;
  let last = 0;
  while (
    first + last < most &&
    isSame(wrong.count - 1 - last, other.count - 1 - last) &&
    isApart(wrong, wrong.count - 1 - last) &&
    isApart(other, other.count - 1 - last)
  ) {
    last++;
  }
  const changed = right.slice(other.starts[first], other.ends[other.count - 1 - last]);
  // What stays is spelled by its shape, so it may have no capitals that only the whole right form would tell.
  const isTold = shapeOf(wrong.text, wrong, changed) !== SPELLED_OUT;
  return isTold ? { right: changed, keep: (first << 4) | last } : { right, keep: 0 };
}

/** The cue that an entry's own right form is. */
const OWN_NAME_CUE = '{name}';

/** The cues of a dictionary, numbered as they come, and the different lists of them. */
class CueLists {
  readonly cues: { readonly phrase: string; readonly tokens: Tokens; isOnPage: boolean }[] = [];
  /** For each entry its cue lists: a code for the scope, then codes of cues, by their first numbers. */
  readonly codes: readonly (readonly (readonly number[])[])[];
  /** Places of the entries whose certain matches are cues. */
  readonly askedEntries = new Set<number>();
  readonly #cueAt = new Map<string, number>();
  readonly #entryAt: ReadonlyMap<string, number>;

  constructor({ entries, forms }: Dictionary) {
    this.#entryAt = new Map(entries.map(({ id }, at) => [id, at]));
    const rights = new Map(forms.map(([, right, entry]) => [entry, right]));
    this.codes = entries.map(({ near, unless }, at) => {
      const codesOf = (lists: typeof near, side: number) =>
        lists.map(({ scope, words }) => [
          scopeCode(scope) | side,
          ...words.flatMap((word) => this.#codesOf(word, scope === 'page', at, rights.get(at) ?? '')),
        ]);
      return [...codesOf(near, 0), ...codesOf(unless, UNLESS)];
    });
  }

  #codesOf(word: string, isOnPage: boolean, at: number, right: string): number[] {
    if (word === OWN_NAME_CUE) return this.#cueOf(right, isOnPage) === undefined ? [] : [OWN_NAME];
    const entry = /^\{entry:(.+)\}$/.exec(word)?.[1];
    if (entry !== undefined) {
      const place = this.#entryAt.get(entry);
      if (place === undefined) return [];
      this.askedEntries.add(place);
      return place === at - 1 ? [ENTRY_BEFORE] : [ENTRY_CUE, place];
    }
    if (CLASSES.includes(word)) return [CLASS_CUE + CLASSES.indexOf(word)];
    const cue = this.#cueOf(word, isOnPage);
    return cue === undefined ? [] : [cue];
  }

  #cueOf(word: string, isOnPage: boolean): number | undefined {
    let at = this.#cueAt.get(word);
    if (at === undefined) {
      const tokens = tokenize(word);
      if (tokens.count === 0) return undefined;
      at = this.cues.push({ phrase: word, tokens, isOnPage: false }) - 1;
      this.#cueAt.set(word, at);
    }
    const cue = this.cues[at];
    if (cue !== undefined && isOnPage) cue.isOnPage = true;
    return at;
  }

  /** A list with its cues by their final numbers; what follows ENTRY_CUE is an entry. */
  static renumbered([scope = 0, ...codes]: readonly number[], numbers: readonly number[]): number[] {
    const isPlace = (at: number) => codes[at - 1] === ENTRY_CUE;
    return [
      scope,
      ...codes.map((code, at) => (code < ENTRY_CUE && !isPlace(at) ? (numbers[code] ?? 0) : code)),
    ];
  }
}

/**
 * Lists of numbers one after another, equal ones once, each with its length before it.
 * @returns where each list stands, and all of them
 */
function packLists(lists: readonly (readonly number[])[]): { places: number[]; numbers: Uint16Array } {
  const numbers: number[] = [];
  const known = new Map<string, number>();
  const places = lists.map((list) => {
    const key = list.join();
    let place = known.get(key);
    if (place === undefined) {
      place = numbers.length;
      known.set(key, place);
      numbers.push(list.length, ...list);
    }
    return place;
  });
  return { places, numbers: Uint16Array.from(numbers) };
}

/** @throws RangeError */
function fits(count: number, most: number, what: string): void {
  if (count > most) throw new RangeError(`the dictionary has ${count} ${what}; the index holds ${most}`);
}

/** The inverse of an order: the new number of each old one. */
function numbersOf(order: readonly number[]): number[] {
  const numbers: number[] = [];
  for (const [at, old] of order.entries()) numbers[old] = at;
  return numbers;
}

/**
 * Packs a dictionary.
 * @throws RangeError where a part of it is larger than its place
 */
export function packIndex(dictionary: Dictionary): Uint8Array {
  const { entries, forms } = dictionary;
  const lists = new CueLists(dictionary);
  const { cues } = lists;
  const wrongs = forms.map(([wrong]) => tokenize(wrong));
  const packedForms = packPhrases(wrongs);
  const packedCues = packPhrases(cues.map(({ tokens }) => tokens));
  const cueNumbers = numbersOf(packedCues.order);

  const filter = new FilterMaker();
  for (const tokens of wrongs) filter.add(prefixKeys(tokens), 'form');
  for (const { tokens } of cues) filter.add(prefixKeys(tokens), 'cue');
  const { words, forms: formBeginnings, cues: cueBeginnings } = filter.make();

  // Many wrong forms of one entry have one right form: together they are a restoration. The first of an entry has the
  // entry's number, others follow after all entries.
  const changes = forms.map(([, right, entry], at) =>
    changeOf(wrongs[at] ?? tokenize(''), right, entries[entry]?.kind),
  );
  const rights = [...new Set(changes.map(({ right }) => right))].sort();
  const rightAt = new Map(rights.map((right, at) => [right, at]));
  const restorationRight = entries.map(() => 0);
  const restorationKeep = entries.map(() => 0);
  const restorationEntry: number[] = [];
  const restorationAt = new Map<string, number>();
  const hasFirst = new Set<number>();
  const restorationOf = forms.map(([, , entry], form) => {
    const { right, keep } = changes[form] as Change;
    const key = `${entry} ${keep} ${right}`;
    let at = restorationAt.get(key);
    if (at === undefined) {
      at = hasFirst.has(entry) ? entries.length + restorationEntry.push(entry) - 1 : entry;
      hasFirst.add(entry);
      restorationRight[at] = rightAt.get(right) ?? 0;
      restorationKeep[at] = keep;
      restorationAt.set(key, at);
    }
    return at;
  });
  const shapes = packedForms.order.map((form) =>
    shapeOf(forms[form]?.[0] ?? '', wrongs[form] ?? tokenize(''), changes[form]?.right ?? ''),
  );
  const spelledOut = packedForms.order.flatMap((form, at) =>
    shapes[at] === SPELLED_OUT ? [[at, forms[form]?.[0] ?? ''] as const] : [],
  );
  // Ids of made names are the name's own words and one of a few endings.
  const rightOf = new Map<number, string>();
  for (const [, right, entry] of forms)
    rightOf.set(entry, (rightOf.get(entry) ?? right) === right ? right : '');
  const ends: string[] = [''];
  const idEnds = entries.map(({ id }, at) => {
    const stem = `${slug(rightOf.get(at) ?? '')}-`;
    if (stem === '-' || !id.startsWith(stem)) return { end: 0, id };
    const end = id.slice(stem.length);
    if (!ends.includes(end) && ends.length < 256) ends.push(end);
    return { end: Math.max(0, ends.indexOf(end)), id };
  });
  const spelledIds = idEnds.flatMap(({ end, id }, at) => (end === 0 ? [[at, id] as const] : []));
  const channels = [...new Set(entries.map(({ channel }) => channel))];
  const cueLists = packLists(lists.codes.flat().map((codes) => CueLists.renumbered(codes, cueNumbers)));
  const different = [...new Set(cueLists.places)].sort((a, b) => a - b);
  const listAt = new Map(different.map((place, at) => [place, at]));
  let next = 0;
  const sets = packLists(
    lists.codes.map((own) => own.map(() => listAt.get(cueLists.places[next++] ?? 0) ?? 0)),
  );
  fits(sets.numbers.length, 0xffff, 'codes of sets of cues');
  fits(different.length, 0xffff, 'different lists of cues');
  const facts = entries.map(
    (e, at) =>
      (channels.indexOf(e.channel) << CHANNEL_SHIFT) |
      (KINDS.indexOf(e.kind) << KIND_SHIFT) |
      (SURENESS.indexOf(e.sure) << SURE_SHIFT) |
      (CAPITALS.indexOf(e.capitals) << CAPITALS_SHIFT) |
      (e.leastOdds === undefined ? 0 : (e.leastOdds + 1) << ODDS_SHIFT) |
      (e.markOnly ? MARK_ONLY : 0) |
      (e.isSign ? SIGN : 0) |
      (lists.askedEntries.has(at) ? IS_CUE : 0) |
      (e.isHeavy ? HEAVY : 0) |
      (e.orPage ? OR_PAGE : 0),
  );
  const differentFacts = [...new Set(facts)];
  const factsAt = new Map(differentFacts.map((fact, at) => [fact, at]));
  fits(entries.length, 0xffff, 'entries');
  fits(restorationRight.length, 0xffff, 'restorations');
  fits(rights.length, 0xffff, 'right forms');
  fits(cues.length, ENTRY_CUE, 'cues');

  return joinSections([
    words,
    formBeginnings,
    cueBeginnings,
    ...packedForms.sections,
    Uint8Array.from(shapes),
    Uint16Array.from(packedForms.order, (form) => restorationOf[form] ?? 0),
    Uint16Array.from(restorationEntry),
    Uint16Array.from(restorationRight),
    Uint8Array.from(restorationKeep),
    ...packStrings(rights),
    Uint32Array.from(spelledOut, ([at]) => at),
    ...packStrings(spelledOut.map(([, text]) => text)),
    Uint32Array.from(differentFacts),
    Uint16Array.from(facts, (fact) => factsAt.get(fact) ?? 0),
    Uint16Array.from(sets.places),
    sets.numbers,
    Uint8Array.from(idEnds, ({ end }) => end),
    Uint16Array.from(spelledIds, ([at]) => at),
    ...packStrings(spelledIds.map(([, id]) => id)),
    ...packStrings(ends),
    ...packStrings(channels),
    Uint32Array.from(different),
    cueLists.numbers,
    ...packedCues.sections,
    Uint8Array.from(packedCues.order, (cue) => {
      const { phrase, isOnPage } = cues[cue] as { phrase: string; isOnPage: boolean };
      const wantsCapital = phrase.charAt(0) !== phrase.charAt(0).toLowerCase();
      return (wantsCapital ? CAPITAL_CUE : 0) | (isOnPage ? PAGE_CUE : 0) | (takesS(phrase) ? PLURAL_CUE : 0);
    }),
  ]);
}
