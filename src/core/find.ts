/**
 * Finds every place where a wrong form stands: all matches, overlapping ones too, whole words only. What the
 * words around a match say (cues, quotation marks, neighbours) is settled here, so that the text is read
 * once; what the page says is settled by the article (article.ts).
 */
import { CueHits, hasCue, hasCueCapitals } from './cues.ts';
import { fitOf } from './fit.ts';
import type { Index } from './index.ts';
import { HAS_CUE } from './index-layout.ts';
import { carryCase, hasCapitals } from './letter-case.ts';
import { numberMatches } from './number-matches.ts';
import { type IndexedEntry, NONE, type PackedIndex } from './packed-index.ts';
import { plural } from './plural.ts';
import { quotedTokens } from './quotations.ts';
import { opensSentence } from './sentences.ts';
import { fold, readTokens, type Tokens, tokenText } from './tokens.ts';
import { gluedHash, hashUnit, unhashUnit } from './word-hash.ts';

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
  /** How often the cues of the page stand inside the match itself. */
  readonly own: ReadonlyMap<number, number> | undefined;
}

/** All that one pass over a block's text finds out. */
export interface Reading {
  readonly text: string;
  readonly words: number;
  /** How many of them stand inside quotation marks. */
  readonly quotedWords: number;
  /** By their starts, the shorter before the longer. */
  readonly matches: readonly Match[];
  /** How often each cue that may stand anywhere on the page stands here. */
  readonly cues: ReadonlyMap<number, number>;
}

/** A stretch of tokens that spells phrases of the index. */
interface Candidate {
  readonly node: number;
  readonly first: number;
  readonly last: number;
  /** The last word has an s that the phrase has not. */
  readonly isPlural: boolean;
}

const hits = new CueHits();
const NO_CUES: ReadonlyMap<number, number> = new Map();
const S = 's'.charCodeAt(0);
const CAPITAL_S = 'S'.charCodeAt(0);

/** Each token's word: as the first of a phrase, and as one that goes on. Used again for each block. */
let firstWords = new Int32Array(256);
let nextWords = new Int32Array(256);

function lookUp({ count, hashes, glued }: Tokens, layer: PackedIndex): void {
  if (count > firstWords.length) {
    firstWords = new Int32Array(count * 2);
    nextWords = new Int32Array(count * 2);
  }
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    const word = layer.word(hash);
    firstWords[at] = word;
    nextWords[at] = glued[at] === 1 ? layer.word(gluedHash(hash)) : word;
  }
}

/** The node after a token's singular, or NONE. */
function singular(tokens: Tokens, at: number, layer: PackedIndex, node: number): number {
  const unit = tokens.text.charCodeAt((tokens.ends[at] as number) - 1);
  if (unit !== S && unit !== CAPITAL_S) return NONE;
  const hash = unhashUnit(tokens.hashes[at] as number, S);
  const word = layer.word(tokens.glued[at] === 1 ? gluedHash(hash) : hash);
  return word === NONE ? NONE : layer.child(node, word);
}

/** Walks the trie from every token: candidates for fixes, and the cues. */
function walk(tokens: Tokens, layer: PackedIndex): Candidate[] {
  const candidates: Candidate[] = [];
  for (let first = 0; first < tokens.count; first++) {
    const word = firstWords[first] as number;
    if (word === NONE) continue;
    let node = layer.root(word);
    let last = first;
    while (node !== NONE) {
      const ending = layer.ending(node);
      if (ending !== 0) {
        if ((ending & ~HAS_CUE) !== 0) candidates.push({ node, first, last, isPlural: false });
        if ((ending & HAS_CUE) !== 0) {
          for (let cue = layer.firstCue(node); layer.isCueOf(cue, node); cue++) {
            if (hasCueCapitals(layer.cueFlags(cue), tokens, first)) hits.add(cue, first, last);
          }
        }
      }
      if (++last >= tokens.count) break;
      const next = nextWords[last] as number;
      const child = next === NONE ? NONE : layer.child(node, next);
      if (child === NONE) {
        const one = singular(tokens, last, layer, node);
        if (one !== NONE && (layer.ending(one) & ~HAS_CUE) !== 0) {
          candidates.push({ node: one, first, last, isPlural: true });
        }
      }
      node = child;
    }
  }
  return candidates;
}

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
    let own: Map<number, number> | undefined;
    if (!isCued || entry.unlessPage.length > 0) {
      own = new Map();
      hits.onPage(layer, own, first, last);
    }
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
      own: own?.size ? own : undefined,
    });
  }
}

const A = hashUnit(0, 'a'.charCodeAt(0));
const AN = hashUnit(A, 'n'.charCodeAt(0));

function articleBefore({ hashes, starts, glued }: Tokens, first: number): number {
  const before = hashes[first - 1];
  return (before === A || before === AN) && glued[first] === 0 ? (starts[first - 1] as number) : -1;
}

/**
 * Reads a text once.
 * @param text a block of running text; never joined with its neighbours, so nothing matches across blocks
 */
export function find(text: string, index: Index): Reading {
  const tokens = readTokens(text);
  const matches: Match[] = numberMatches(text, index);
  let cues: Map<number, number> | undefined;
  let quoted: Uint8Array | undefined;
  let isQuotedKnown = false;
  for (const layer of index.layers) {
    hits.clear();
    lookUp(tokens, layer);
    const candidates = walk(tokens, layer);
    if (!hits.isEmpty) {
      cues ??= new Map();
      hits.onPage(layer, cues);
    }
    if (candidates.length === 0) continue;
    if (!isQuotedKnown) quoted = quotedTokens(tokens);
    isQuotedKnown = true;
    const weighing = { tokens, layer, index, quoted };
    for (const candidate of candidates) weigh(candidate, weighing, matches);
  }
  for (const { entry, awaitsPage } of matches) {
    if (entry.sure !== 'certain' || awaitsPage) continue;
    cues ??= new Map();
    cues.set(entry.asCue, (cues.get(entry.asCue) ?? 0) + 1);
  }
  let quotedWords = 0;
  if (quoted !== undefined) for (const is of quoted) quotedWords += is;
  if (matches.length > 1) matches.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, words: tokens.words, quotedWords, matches, cues: cues ?? NO_CUES };
}
