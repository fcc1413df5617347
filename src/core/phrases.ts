/** The phrases of an index in a text: where wrong forms and cues end, found while the text is read once. */
import type { CueHits } from './cues.ts';
import { CAPITAL_CUE, HAS_CUE, HAS_FORMS } from './index-layout.ts';
import { NONE, type PackedIndex } from './packed-index.ts';
import { TokenReader } from './tokens.ts';
import { gluedHash, unhashUnit } from './word-hash.ts';

/** A stretch of tokens that spells wrong forms of the index. */
export interface Candidate {
  readonly node: number;
  /** First and last token, both included. */
  readonly first: number;
  readonly last: number;
  /** The last word has an s that the phrase has not. */
  readonly isPlural: boolean;
}

/** What a text holds of an index, for matches to be made of. */
export interface Phrases {
  readonly candidates: readonly Candidate[];
  readonly words: number;
}

const reader = new TokenReader();
const S = 's'.charCodeAt(0);
const CAPITAL_S = 'S'.charCodeAt(0);

/** Phrases that have begun: the node each has come to, its first token and where that begins in the text. */
const nodes: number[] = [];
const firsts: number[] = [];
const starts: number[] = [];

/** The node after a token's singular, or NONE. */
function singular(text: string, layer: PackedIndex, node: number): number {
  const unit = text.charCodeAt(reader.end - 1);
  if (unit !== S && unit !== CAPITAL_S) return NONE;
  const hash = unhashUnit(reader.hash, S);
  const word = layer.word(reader.isGlued ? gluedHash(hash) : hash);
  const child = word === NONE ? NONE : layer.child(node, word);
  return child !== NONE && (layer.ending(child) & HAS_FORMS) !== 0 ? child : NONE;
}

/** Puts the cues that end at a node on the list. @param start where the first token begins in the text */
function addCues(
  text: string,
  layer: PackedIndex,
  node: number,
  hits: CueHits,
  start: number,
  first: number,
  last: number,
): void {
  for (let cue = layer.firstCue(node); layer.isCueOf(cue, node); cue++) {
    if ((layer.cueFlags(cue) & CAPITAL_CUE) === 0 || isCapital(text, start)) hits.add(cue, first, last);
  }
}

/** Whether a capital letter stands at a place. */
export function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit >= 65 && unit <= 90 : /\p{Lu}/u.test(text.charAt(at));
}

/** Reads a text. @param hits gets the cues */
export function phrasesIn(text: string, layer: PackedIndex, hits: CueHits): Phrases {
  const candidates: Candidate[] = [];
  let begun = 0;
  reader.open(text);
  for (let at = 0; reader.next(); at++) {
    const hash = reader.hash;
    const word = layer.word(hash);
    if (begun > 0) {
      const next = reader.isGlued ? layer.word(gluedHash(hash)) : word;
      let kept = 0;
      for (let i = 0; i < begun; i++) {
        const node = nodes[i] as number;
        const first = firsts[i] as number;
        const child = next === NONE ? NONE : layer.child(node, next);
        if (child === NONE) {
          const one = singular(text, layer, node);
          if (one !== NONE) candidates.push({ node: one, first, last: at, isPlural: true });
          continue;
        }
        const ending = layer.ending(child);
        if ((ending & HAS_FORMS) !== 0) candidates.push({ node: child, first, last: at, isPlural: false });
        if ((ending & HAS_CUE) !== 0) addCues(text, layer, child, hits, starts[i] as number, first, at);
        if (!layer.goesOn(child)) continue;
        nodes[kept] = child;
        firsts[kept] = first;
        starts[kept++] = starts[i] as number;
      }
      begun = kept;
    }
    if (word === NONE) continue;
    const root = layer.root(word);
    if (root === NONE) continue;
    const ending = layer.ending(root);
    if ((ending & HAS_FORMS) !== 0) candidates.push({ node: root, first: at, last: at, isPlural: false });
    if ((ending & HAS_CUE) !== 0) addCues(text, layer, root, hits, reader.start, at, at);
    if (!layer.goesOn(root)) continue;
    nodes[begun] = root;
    firsts[begun] = at;
    starts[begun++] = reader.start;
  }
  return { candidates, words: reader.words };
}
