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
  ENTRY_CUE,
  HEAVY,
  IS_CUE,
  KIND_SHIFT,
  KINDS,
  MARK_ONLY,
  ODDS_SHIFT,
  OR_PAGE,
  PAGE_CUE,
  SCOPES,
  SIGN,
  SPELLED_OUT,
  SURE_SHIFT,
  SURENESS,
} from './index-layout.ts';
import { FilterMaker } from './phrase-filter.ts';
import { packPhrases, prefixKeys } from './phrase-table.ts';
import { joinSections, packStrings } from './sections.ts';
import { slug } from './slug.ts';
import { spell } from './spelling.ts';
import { type Tokens, tokenize, tokenText } from './tokens.ts';
import { CLASSES } from './word-classes.ts';

const scopeCode = (scope: CueScope) =>
  typeof scope === 'number' ? SCOPES.length + scope : SCOPES.indexOf(scope);

/** A bit for each word that begins with a capital; SPELLED_OUT where that and the folded words do not give the phrase back. */
function shapeOf(phrase: string, tokens: Tokens): number {
  if (tokens.count > 7) return SPELLED_OUT;
  let shape = 0;
  for (let at = 0; at < tokens.count; at++) {
    const first = tokenText(tokens, at).charAt(0);
    if (first !== first.toLowerCase()) shape |= 1 << at;
  }
  const last = tokens.count - 1;
  return spell(tokens, 0, last, tokens.ends[last] ?? 0, shape) === phrase ? shape : SPELLED_OUT;
}

/** The cues of a dictionary, numbered as they come, and the different lists of them. */
class CueLists {
  readonly cues: { readonly phrase: string; readonly tokens: Tokens; isOnPage: boolean }[] = [];
  readonly sets: number[][] = [[]];
  /** Places of the entries whose certain matches are cues. */
  readonly askedEntries = new Set<number>();
  readonly #cueAt = new Map<string, number>();
  readonly #setAt = new Map<string, number>([['', 0]]);
  readonly #entryAt: ReadonlyMap<string, number>;

  constructor(entries: Dictionary['entries']) {
    this.#entryAt = new Map(entries.map(({ id }, at) => [id, at]));
  }

  /** The number of a list, new or known. */
  add(lists: Dictionary['entries'][number]['near']): number {
    const codes = lists.map(({ scope, words }) => {
      const list = words.flatMap((word) => this.#codesOf(word, scope === 'page'));
      return [scopeCode(scope), list.length, ...list];
    });
    const key = codes.join(';');
    let at = this.#setAt.get(key);
    if (at === undefined) {
      at = this.sets.push(codes.flat()) - 1;
      this.#setAt.set(key, at);
    }
    return at;
  }

  #codesOf(word: string, isOnPage: boolean): number[] {
    const entry = /^\{entry:(.+)\}$/.exec(word)?.[1];
    if (entry !== undefined) {
      const place = this.#entryAt.get(entry);
      if (place === undefined) return [];
      this.askedEntries.add(place);
      return [ENTRY_CUE, place];
    }
    if (CLASSES.includes(word)) return [CLASS_CUE + CLASSES.indexOf(word)];
    let at = this.#cueAt.get(word);
    if (at === undefined) {
      const tokens = tokenize(word);
      if (tokens.count === 0) return [];
      at = this.cues.push({ phrase: word, tokens, isOnPage: false }) - 1;
      this.#cueAt.set(word, at);
    }
    const cue = this.cues[at];
    if (cue !== undefined && isOnPage) cue.isOnPage = true;
    return [at];
  }

  /** A list with its cues by their final numbers; what follows ENTRY_CUE is an entry. */
  static renumbered(codes: readonly number[], numbers: readonly number[]): number[] {
    const out = [...codes];
    for (let at = 0; at < out.length; ) {
      at++;
      for (let left = out[at++] ?? 0; left > 0; left--, at++) {
        const code = out[at] ?? 0;
        if (code === ENTRY_CUE) {
          at++;
          left--;
        } else if (code < ENTRY_CUE) out[at] = numbers[code] ?? 0;
      }
    }
    return out;
  }
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
export function packIndex({ entries, forms }: Dictionary): Uint8Array {
  const lists = new CueLists(entries);
  const entrySets = entries.flatMap(({ near, unless }) => [lists.add(near), lists.add(unless)]);
  const { cues, sets } = lists;
  const wrongs = forms.map(([wrong]) => tokenize(wrong));
  const packedForms = packPhrases(wrongs);
  const packedCues = packPhrases(cues.map(({ tokens }) => tokens));
  const cueNumbers = numbersOf(packedCues.order);

  const filter = new FilterMaker();
  for (const tokens of wrongs) filter.add(prefixKeys(tokens), 'form');
  for (const { tokens } of cues) filter.add(prefixKeys(tokens), 'cue');
  const { words, forms: formBeginnings, cues: cueBeginnings } = filter.make();

  // Many wrong forms of one entry have one right form: together they are a restoration.
  const rights = [...new Set(forms.map(([, right]) => right))].sort();
  const rightAt = new Map(rights.map((right, at) => [right, at]));
  const restorations: { entry: number; right: number }[] = [];
  const restorationAt = new Map<string, number>();
  const restorationOf = forms.map(([, right, entry]) => {
    const key = `${entry} ${right}`;
    let at = restorationAt.get(key);
    if (at === undefined) {
      at = restorations.push({ entry, right: rightAt.get(right) ?? 0 }) - 1;
      restorationAt.set(key, at);
    }
    return at;
  });
  const shapes = packedForms.order.map((form) =>
    shapeOf(forms[form]?.[0] ?? '', wrongs[form] ?? tokenize('')),
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
  const setStarts = new Uint32Array(sets.length + 1);
  for (const [at, set] of sets.entries()) setStarts[at + 1] = (setStarts[at] ?? 0) + set.length;
  const fits = (count: number, most: number, what: string) => {
    if (count > most) throw new RangeError(`the dictionary has ${count} ${what}; the index holds ${most}`);
  };
  fits(entries.length, 0xffff, 'entries');
  fits(restorations.length, 0xffff, 'restorations');
  fits(rights.length, 0xffff, 'right forms');
  fits(cues.length, ENTRY_CUE, 'cues');
  fits(sets.length, 0xffff, 'different lists of cues');

  return joinSections([
    words,
    formBeginnings,
    cueBeginnings,
    ...packedForms.sections,
    Uint8Array.from(shapes),
    Uint16Array.from(packedForms.order, (form) => restorationOf[form] ?? 0),
    Uint16Array.from(restorations, ({ entry }) => entry),
    Uint16Array.from(restorations, ({ right }) => right),
    ...packStrings(rights),
    Uint32Array.from(spelledOut, ([at]) => at),
    ...packStrings(spelledOut.map(([, text]) => text)),
    Uint32Array.from(
      entries,
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
    ),
    Uint16Array.from(entrySets),
    Uint8Array.from(idEnds, ({ end }) => end),
    Uint16Array.from(spelledIds, ([at]) => at),
    ...packStrings(spelledIds.map(([, id]) => id)),
    ...packStrings(ends),
    ...packStrings(channels),
    setStarts,
    Uint16Array.from(sets.flatMap((set) => CueLists.renumbered(set, cueNumbers))),
    ...packedCues.sections,
    Uint8Array.from(packedCues.order, (cue) => {
      const { phrase, isOnPage } = cues[cue] as { phrase: string; isOnPage: boolean };
      const wantsCapital = phrase.charAt(0) !== phrase.charAt(0).toLowerCase();
      return (wantsCapital ? CAPITAL_CUE : 0) | (isOnPage ? PAGE_CUE : 0);
    }),
  ]);
}
