/**
 * Finds every place where a wrong form stands: all matches, overlapping ones too, whole words only. What the
 * words around a match say (cues, quotation marks, neighbours) is settled here, so that the text is read
 * once; what the page says is settled by the article (article.ts).
 */
import { isCapital } from './characters.ts';
import { CueHits, hasCue } from './cues.ts';
import { fitOf } from './fit.ts';
import type { Index } from './index.ts';
import { SPELLED_OUT } from './index-layout.ts';
import { carryApostrophe, carryCase, hasCapitals } from './letter-case.ts';
import { OWN } from './own-correction.ts';
import type { IndexedEntry, PackedIndex, Restoration } from './packed-index.ts';
import { type PhraseEnds, sift } from './phrase-filter.ts';
import { letterCheck, NONE } from './phrase-table.ts';
import { plural } from './plural.ts';
import { quotedTokens } from './quotations.ts';
import { ruleMatches } from './rule-matches.ts';
import { opensSentence } from './sentences.ts';
import { spell } from './spelling.ts';
import { Tokens } from './tokens.ts';
import { hashUnit } from './word-hash.ts';

/** A place in a text where an entry's wrong form stands, and nothing beside it speaks against it. */
export interface Match {
  readonly entry: IndexedEntry;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** The wrong form as the entry spells it, for the list of signs. */
  readonly wrong: string;
  /** What it should read, with the capitals of what stands there. */
  readonly now: string;
  /** Whether it has an s that the wrong form has not. */
  readonly isPlural: boolean;
  /** Whether it stands inside quotation marks. */
  readonly isQuoted: boolean;
  /** Where an "a" or "an" directly before it begins; -1 where none stands there. */
  readonly articleAt: number;
  /** Too unsure to be changed: only ever a mark. */
  readonly isDoubtful: boolean;
  /** Whether one of the entry's cues must still be found elsewhere on the page. */
  readonly awaitsPage: boolean;
  /** The cues of the page inside the match itself, as often as they stand there. */
  readonly own: readonly number[];
}

/** What is found out about a block's text. */
export class Reading {
  readonly text: string;
  readonly words: number;
  /** By their starts, the shorter before the longer. */
  readonly matches: readonly Match[];
  readonly #index: Index;
  #cues: readonly number[] | undefined;

  constructor(text: string, words: number, matches: readonly Match[], index: Index) {
    this.text = text;
    this.words = words;
    this.matches = matches;
    this.#index = index;
  }

  /** The cues that may stand anywhere on the page, as often as they stand here; looked for when first asked for. */
  get cues(): readonly number[] {
    this.#cues ??= [
      ...pageCuesIn(this.text, this.#index),
      ...this.matches.flatMap(({ entry, awaitsPage }) =>
        entry.sure === 'certain' && !awaitsPage && entry.asCue !== NONE ? [entry.asCue] : [],
      ),
    ];
    return this.#cues;
  }
}

function pageCuesIn(text: string, { layers }: Index): number[] {
  tokens.read(text);
  return layers.flatMap((layer) => {
    hits.read(tokens, layer);
    return hits.onPage(layer);
  });
}

// Used again for each text.
const tokens = new Tokens(4096);
const ends: PhraseEnds = [];
const hits = new CueHits();
const NOTHING: readonly never[] = [];

/** Names are met in the plural too, unless they are one or their entry wants them exactly as written. */
const takesPlural = ({ right, entry: { kind, capitals } }: Restoration) =>
  kind === 'name' && capitals !== 'exact' && !/s$/i.test(right);

/** What a text tells while its matches are weighed; cues and quotation marks are looked for when first asked for. */
class Weighing {
  readonly index: Index;
  readonly layer: PackedIndex;
  #hasCues = false;
  #quoted: Uint8Array | undefined | null = null;

  constructor(index: Index, layer: PackedIndex) {
    this.index = index;
    this.layer = layer;
  }

  #hits(): CueHits {
    if (!this.#hasCues) hits.read(tokens, this.layer);
    this.#hasCues = true;
    return hits;
  }

  hasCue(sets: IndexedEntry['near'], first: number, last: number): boolean {
    return sets.length > 0 && hasCue(sets, tokens, this.#hits(), first, last);
  }

  /** The cues of the page that share a token with a stretch. */
  pageCues(first: number, last: number): number[] {
    return this.#hits().onPage(this.layer, first, last);
  }

  isQuoted(at: number): boolean {
    if (this.#quoted === null) this.#quoted = quotedTokens(tokens);
    return this.#quoted?.[at] === 1;
  }
}

/** The matches whose wrong forms a stretch of tokens spells, as far as its surroundings speak for them. */
function weigh(
  weighing: Weighing,
  key: number,
  first: number,
  last: number,
  isPlural: boolean,
  found: Match[],
  left: Place[],
): void {
  const { index, layer } = weighing;
  const begin = layer.forms.first(key);
  if (begin === NONE) return;
  const start = tokens.starts[first] as number;
  const end = tokens.ends[last] as number;
  const check = letterCheck(tokens, first, last, isPlural ? end - 1 : end);
  const until = layer.forms.end(begin, key);
  for (let form = begin; form < until; ) {
    const shape = layer.shape(form);
    const restoration = layer.restoration(form);
    const { entry } = restoration;
    const isSpelled = layer.forms.isSpelled(form, check);
    // Forms of one entry and one spelling are its several restorations.
    const choices = [restoration];
    for (form++; form < until && isSpelled && shape !== SPELLED_OUT && layer.shape(form) === shape; form++) {
      const other = layer.restoration(form);
      if (
        other.entry !== entry ||
        other.keepFirst !== restoration.keepFirst ||
        other.keepLast !== restoration.keepLast
      )
        break;
      choices.push(other);
    }
    if (!isSpelled || (isPlural && !takesPlural(restoration))) continue;
    const lastEnd = isPlural ? end - 1 : end;
    const wrong =
      shape === SPELLED_OUT
        ? layer.spelledOut(form - 1)
        : spell(tokens, first, last, lastEnd, shape, restoration.capitals);
    const was = tokens.text.slice(start, end);
    if (entry.capitals !== 'any') {
      const spelled = isPlural ? `${wrong}s` : wrong;
      if (!hasCapitals(was, spelled, entry.capitals, () => opensSentence(tokens, first))) continue;
    }
    if (index.off.has(entry.id)) {
      left.push({ start, end });
      continue;
    }
    const match = matchOf(choices, wrong, shape, first, last, isPlural, weighing);
    if (match !== undefined) found.push(match);
  }
}

/** The match of a wrong form that stands at a stretch of tokens. */
function matchOf(
  choices: readonly Restoration[],
  wrong: string,
  shape: number,
  first: number,
  last: number,
  isPlural: boolean,
  weighing: Weighing,
): Match | undefined {
  const [{ entry, keepFirst, keepLast, capitals }] = choices as readonly [Restoration];
  const { index } = weighing;
  if (weighing.hasCue(entry.unless, first, last)) return undefined;
  const isCued =
    (entry.near.length === 0 && entry.nearPage.length === 0) || weighing.hasCue(entry.near, first, last);
  if (!isCued && entry.nearPage.length === 0 && !entry.orPage) return undefined;
  // "the ideal car" is one of many; "an Ideal Car" is named so.
  if (!isCued && entry.capitals === 'raised') {
    if (!isCapital(tokens.text, tokens.starts[first] as number) || opensSentence(tokens, first))
      return undefined;
  }
  const [from, to] = [first + keepFirst, last - keepLast];
  const fit = fitOf(choices, tokens, from, to, index.neighbours);
  if (fit === undefined) return undefined;
  const [start, end] = [tokens.starts[first] as number, tokens.ends[last] as number];
  const spellPart = (a: number, b: number) =>
    spell(tokens, a, b, tokens.ends[b] as number, shape >> (a - first), capitals);
  const before = keepFirst > 0 ? `${spellPart(first, from - 1)} ` : '';
  const after = keepLast > 0 ? ` ${spellPart(to + 1, last)}` : '';
  const right = before + fit.restoration.right + after;
  const was = tokens.text.slice(start, end);
  const now = carryApostrophe(
    was,
    carryCase(was, isPlural ? `${wrong}s` : wrong, isPlural ? plural(right) : right),
  );
  // Capitals may make the right form of what stands there: then nothing is wrong with it. A right name is there to shield.
  if (now === was && wrong !== right) return undefined;
  const asksPage = !isCued || entry.unlessPage.length > 0;
  return {
    entry,
    start,
    end,
    wrong,
    now,
    isPlural,
    isQuoted: weighing.isQuoted(first),
    articleAt: articleBefore(first),
    isDoubtful: entry.markOnly || !fit.isSure,
    awaitsPage: !isCued,
    own: asksPage ? weighing.pageCues(first, last) : NOTHING,
  };
}

const A = hashUnit(0, 'a'.charCodeAt(0));
const AN = hashUnit(A, 'n'.charCodeAt(0));

function articleBefore(first: number): number {
  if (first === 0 || tokens.glued[first] === 1) return -1;
  const before = tokens.hashes[first - 1];
  return before === A || before === AN ? (tokens.starts[first - 1] as number) : -1;
}

/** A stretch of the text, in UTF-16 offsets. */
type Place = Pick<Match, 'start' | 'end'>;

/**
 * Whether the reader has the words left alone: an entry that is off keeps others from its words too, or from a part of
 * them. The reader's own corrections hold all the same.
 */
const isLeft = ({ start, end, entry }: Match, left: readonly Place[]) =>
  entry.channel !== OWN && left.some((place) => place.start <= start && end <= place.end);

/**
 * Reads a text once.
 * @param text a block of running text; never joined with its neighbours, so nothing matches across blocks
 */
export function find(text: string, index: Index): Reading {
  let matches: Match[] = ruleMatches(text, index);
  const left: Place[] = [];
  tokens.read(text);
  for (const layer of index.layers) {
    ends.length = 0;
    sift(tokens, layer.words, layer.soughtForms, ends);
    if (ends.length === 0) continue;
    const weighing = new Weighing(index, layer);
    for (let at = 0; at < ends.length; at += 4) {
      const [key, first, last] = [ends[at] as number, ends[at + 1] as number, ends[at + 2] as number];
      weigh(weighing, key, first, last, ends[at + 3] === 1, matches, left);
    }
  }
  if (left.length > 0) matches = matches.filter((match) => !isLeft(match, left));
  if (matches.length > 1) matches.sort((a, b) => a.start - b.start || a.end - b.end);
  return new Reading(text, tokens.words, matches, index);
}
