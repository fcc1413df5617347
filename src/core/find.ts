/**
 * Finds every place where a wrong form stands: all matches, overlapping ones too, whole words only. What the
 * words around a match say (cues, quotation marks, neighbours) is settled here, so that the text is read
 * once; what the page says is settled by the article (article.ts).
 */
import { CueHits, hasCue } from './cues.ts';
import { fitOf } from './fit.ts';
import type { Index } from './index.ts';
import { carryCase, hasCapitals } from './letter-case.ts';
import { numberMatches } from './number-matches.ts';
import type { IndexedEntry, PackedIndex } from './packed-index.ts';
import { type Candidate, phrasesIn } from './phrases.ts';
import { plural } from './plural.ts';
import { quotedTokens } from './quotations.ts';
import { opensSentence } from './sentences.ts';
import { fold, type Tokens, tokenize, tokenText } from './tokens.ts';
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

/** All that one pass over a block's text finds out. */
export interface Reading {
  readonly text: string;
  readonly words: number;
  /** By their starts, the shorter before the longer. */
  readonly matches: readonly Match[];
  /** The cues that may stand anywhere on the page, as often as they stand here. */
  readonly cues: readonly number[];
}

const hits = new CueHits();
const NOTHING: readonly never[] = [];

/** Whether the tokens really are these words: two words may share a hash. */
function isSpelled(tokens: Tokens, { first, last, isPlural }: Candidate, folded: readonly string[]): boolean {
  for (let at = first; at <= last; at++) {
    const word = folded[at - first] ?? '';
    const text = tokenText(tokens, at);
    const wanted = isPlural && at === last ? `${word}s` : word;
    if (text !== wanted && fold(text) !== wanted) return false;
  }
  return folded.length === last - first + 1;
}

/** Names are met in the plural too, unless their entry wants them exactly as written. */
const takesPlural = ({ kind, capitals }: IndexedEntry) => kind === 'name' && capitals !== 'exact';

/** What a block tells while its matches are weighed. */
interface Weighing {
  readonly tokens: Tokens;
  readonly layer: PackedIndex;
  readonly index: Index;
  readonly quoted: Uint8Array | undefined;
}

/** The matches of a candidate whose surroundings speak for them. */
function weigh(candidate: Candidate, weighing: Weighing, found: Match[]): void {
  const { tokens, layer, index, quoted } = weighing;
  const { node, first, last, isPlural } = candidate;
  const start = tokens.starts[first] as number;
  const end = tokens.ends[last] as number;
  const until = layer.firstForm(node + 1);
  for (let at = layer.firstForm(node); at < until; ) {
    const form = layer.form(at);
    const { entry } = form;
    // Forms of one entry and one spelling are its several restorations.
    const choices = [form];
    for (at++; at < until && layer.entryOf(at) === layer.entryOf(at - 1); at++) {
      const other = layer.form(at);
      if (other.wrong !== form.wrong) break;
      choices.push(other);
    }
    if ((isPlural && !takesPlural(entry)) || index.off.has(entry.id)) continue;
    if (!isSpelled(tokens, candidate, form.folded)) continue;
    const was = tokens.text.slice(start, end);
    const wrong = isPlural ? `${form.wrong}s` : form.wrong;
    if (
      entry.capitals !== 'any' &&
      !hasCapitals(was, wrong, entry.capitals, () => opensSentence(tokens, first))
    ) {
      continue;
    }
    if (entry.unless.length > 0 && hasCue(entry.unless, tokens, hits, first, last)) continue;
    const isCued =
      (entry.near.length === 0 && entry.nearPage.length === 0) ||
      hasCue(entry.near, tokens, hits, first, last);
    if (!isCued && entry.nearPage.length === 0) continue;
    const fit = fitOf(choices, tokens, first, last, index.neighbours);
    if (fit === undefined) continue;
    const now = carryCase(was, wrong, isPlural ? plural(fit.form.right) : fit.form.right);
    // Capitals may make the right form of what stands there: then nothing is wrong with it.
    if (now === was) continue;
    const asksPage = !isCued || entry.unlessPage.length > 0;
    found.push({
      entry,
      start,
      end,
      wrong: form.wrong,
      now,
      isQuoted: quoted?.[first] === 1,
      articleAt: articleBefore(tokens, first),
      isDoubtful: entry.markOnly || !fit.isSure,
      awaitsPage: !isCued,
      own: asksPage ? hits.onPage(layer, first, last) : NOTHING,
    });
  }
}

const A = hashUnit(0, 'a'.charCodeAt(0));
const AN = hashUnit(A, 'n'.charCodeAt(0));

function articleBefore({ hashes, starts, glued }: Tokens, first: number): number {
  const before = hashes[first - 1];
  return (before === A || before === AN) && !glued[first] ? (starts[first - 1] as number) : -1;
}

/**
 * Reads a text once.
 * @param text a block of running text; never joined with its neighbours, so nothing matches across blocks
 */
export function find(text: string, index: Index): Reading {
  const matches: Match[] = numberMatches(text, index);
  const cues: number[] = [];
  let tokens: Tokens | undefined;
  let quoted: Uint8Array | undefined;
  let words = 0;
  for (const layer of index.layers) {
    hits.clear();
    const found = phrasesIn(text, layer, hits);
    words = found.words;
    cues.push(...hits.onPage(layer));
    if (found.candidates.length === 0) continue;
    if (tokens === undefined) {
      tokens = tokenize(text);
      quoted = quotedTokens(tokens);
    }
    const weighing = { tokens, layer, index, quoted };
    for (const candidate of found.candidates) weigh(candidate, weighing, matches);
  }
  for (const { entry, awaitsPage } of matches) {
    if (entry.sure === 'certain' && !awaitsPage) cues.push(entry.asCue);
  }
  if (matches.length > 1) matches.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, words, matches, cues };
}
