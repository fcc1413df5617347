/** Search in the whole catalogue: wrong forms, right forms, ids, the source's terms and why. Fast enough to type in. */
import type { Catalogue, FormsFile } from './catalogue.ts';

/** What a search found, the best first, as places in the catalogue. */
export type Found = readonly number[];

/** How well an entry answers; the lowest first. */
const RANKS = { form: 0, beginning: 1, word: 2, inside: 3, scattered: 4, why: 5 } as const;
const RANK_COUNT = 6;

/** Between the forms of an entry; the forms, and each word of a query, never hold it. */
const BETWEEN = '\n';

/** Case, accents, kinds of quotes and hidden characters folded away; white space as one space. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{Mn}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’ʼ＇]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Folding is dear for what needs none, and nearly nothing does. */
const folded = (text: string) => (/^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : foldForSearch(text));

export class DictionarySearch {
  /** Of each entry: its forms, right and wrong, its id and its source's term, folded, each in a line. */
  readonly #texts: readonly string[];
  readonly #whys: readonly string[];

  /** Folds everything once. @param forms in the catalogue's order */
  constructor(catalogue: Catalogue, forms: FormsFile) {
    const whys = new Map<string, string>();
    const texts: string[] = [];
    const whyOf: string[] = [];
    for (const [place, own] of forms.entries()) {
      const { id, right, why, term } = catalogue.wordsAt(place);
      const rights = new Set([right]);
      let text = BETWEEN;
      for (const form of own) {
        if (typeof form === 'string') text += folded(form) + BETWEEN;
        else {
          text += folded(form[0]) + BETWEEN;
          rights.add(form[1]);
        }
      }
      for (const one of rights) text += folded(one) + BETWEEN;
      texts.push(`${text}${id}${BETWEEN}${folded(term)}${BETWEEN}`);
      let itsWhy = whys.get(why);
      if (itsWhy === undefined) {
        itsWhy = folded(why);
        whys.set(why, itsWhy);
      }
      whyOf.push(itsWhy);
    }
    this.#texts = texts;
    this.#whys = whyOf;
  }

  /** Places of the entries that answer; all of them, in their order, for an empty query. */
  find(query: string): Found {
    const wanted = foldForSearch(query);
    if (wanted === '') return this.#texts.map((_, place) => place);
    const words = wanted.split(' ');
    const ranked: number[][] = Array.from({ length: RANK_COUNT }, () => []);
    for (let place = 0; place < this.#texts.length; place++) {
      const rank = rankOf(this.#texts[place] as string, this.#whys[place] as string, wanted, words);
      if (rank !== undefined) ranked[rank]?.push(place);
    }
    return ranked.flat();
  }
}

function rankOf(text: string, why: string, wanted: string, words: readonly string[]): number | undefined {
  if (text.includes(wanted)) {
    if (text.includes(BETWEEN + wanted + BETWEEN)) return RANKS.form;
    if (text.includes(BETWEEN + wanted)) return RANKS.beginning;
    return text.includes(` ${wanted}`) || text.includes(`-${wanted}`) ? RANKS.word : RANKS.inside;
  }
  if (words.length > 1 && words.every((word) => text.includes(word))) return RANKS.scattered;
  return words.every((word) => why.includes(word) || text.includes(word)) ? RANKS.why : undefined;
}
