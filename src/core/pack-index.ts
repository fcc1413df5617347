/**
 * Dictionary -> the bytes of its index: a trie over words, ready to be read where it lies (packed-index.ts).
 * Made at build for the shipped dictionary, and on the page for the reader's own corrections.
 *
 * Words are numbered in the order of their hash's bucket. Nodes of the trie are numbered breadth first: the
 * first words of phrases, then their children, in order; so a node's children follow one another, and only
 * their number is kept. A cue is a phrase of the same trie.
 */
import type { CueScope, Dictionary } from './dictionary.ts';
import {
  CAPITAL_CUE,
  CAPITALS,
  CAPITALS_SHIFT,
  CHANNEL_SHIFT,
  CLASS_CUE,
  ENTRY_CUE,
  FORMS_SHIFT,
  HAS_CUE,
  KIND_SHIFT,
  KINDS,
  MANY_CHILDREN,
  MANY_FORMS,
  MARK_ONLY,
  ODDS_SHIFT,
  PAGE_CUE,
  SCOPES,
  SIGN,
  SPELLED_OUT,
  SURE_SHIFT,
  SURENESS,
} from './index-layout.ts';
import { joinSections, packStrings } from './sections.ts';
import { fold, tokenize, tokenText } from './tokens.ts';
import { CLASSES } from './word-classes.ts';
import { gluedHash, wordHash } from './word-hash.ts';

interface Node {
  readonly children: Map<number, Node>;
  readonly forms: number[];
  readonly cues: number[];
}

const newNode = (): Node => ({ children: new Map(), forms: [], cues: [] });

/** All words of a dictionary, numbered by bucket. */
class Vocabulary {
  readonly #byHash = new Map<number, { text: string; isShared: boolean }>();
  #ids: Map<number, number> | undefined;

  /** A phrase's words by hash. */
  add(phrase: string): number[] {
    const tokens = tokenize(phrase);
    return Array.from({ length: tokens.count }, (_, at) => {
      const word = fold(tokenText(tokens, at));
      const isGlued = at > 0 && tokens.glued[at] === true;
      const hash = isGlued ? gluedHash(wordHash(word)) : wordHash(word);
      const text = isGlued ? `\0${word}` : word;
      const known = this.#byHash.get(hash);
      if (known === undefined) this.#byHash.set(hash, { text, isShared: false });
      else if (known.text !== text) known.isShared = true;
      return hash;
    });
  }

  /** @returns hashes and texts in the order of the words' numbers, and where each bucket begins */
  order() {
    const bits = Math.max(4, Math.ceil(Math.log2(this.#byHash.size + 1)) - 1);
    const mask = (1 << bits) - 1;
    const hashes = [...this.#byHash.keys()].sort((a, b) => (a & mask) - (b & mask) || a - b);
    this.#ids = new Map(hashes.map((hash, id) => [hash, id]));
    const buckets = new Uint32Array(mask + 2);
    for (const hash of hashes) (buckets[(hash & mask) + 1] as number)++;
    for (let b = 1; b < buckets.length; b++) (buckets[b] as number) += buckets[b - 1] as number;
    return { hashes, texts: hashes.map((h) => this.#byHash.get(h)?.text ?? ''), buckets, mask };
  }

  idOf(hash: number): number {
    return this.#ids?.get(hash) ?? 0;
  }

  /**
   * A phrase by its words' numbers and a bit for each that begins with a capital.
   * @returns undefined where that does not give the phrase back
   */
  spell(phrase: string): { ids: number[]; shape: number } | undefined {
    const hashes = this.add(phrase);
    const tokens = tokenize(phrase);
    let shape = 0;
    let spelled = '';
    for (const [at, hash] of hashes.entries()) {
      const word = this.#byHash.get(hash);
      if (word === undefined || word.isShared || at > 6) return undefined;
      const text = word.text.replace('\0', '');
      const isRaised = tokenText(tokens, at).charAt(0) !== text.charAt(0);
      if (isRaised) shape |= 1 << at;
      if (at > 0 && !word.text.startsWith('\0')) spelled += ' ';
      spelled += isRaised ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    }
    return spelled === phrase ? { ids: hashes.map((h) => this.idOf(h)), shape } : undefined;
  }
}

const scopeCode = (scope: CueScope) =>
  typeof scope === 'number' ? SCOPES.length + scope : SCOPES.indexOf(scope);

/**
 * Packs a dictionary.
 * @throws RangeError where a part of it is larger than its place
 */
export function packIndex({ entries, forms }: Dictionary): Uint8Array {
  const vocabulary = new Vocabulary();
  const root = newNode();
  const nodeOf = (phrase: string): Node => {
    let node = root;
    for (const hash of vocabulary.add(phrase)) {
      let child = node.children.get(hash);
      if (child === undefined) {
        child = newNode();
        node.children.set(hash, child);
      }
      node = child;
    }
    return node;
  };

  for (const [at, [wrong]] of forms.entries()) nodeOf(wrong).forms.push(at);

  // Cues: numbered as they come for now.
  const cues: { phrase: string; node: Node; isOnPage: boolean }[] = [];
  const cueIds = new Map<string, number>();
  const entryAt = new Map(entries.map(({ id }, at) => [id, at]));
  const codesOf = (word: string, isOnPage: boolean): number[] => {
    const entry = /^\{entry:(.+)\}$/.exec(word)?.[1];
    if (entry !== undefined) {
      const place = entryAt.get(entry);
      return place === undefined ? [] : [ENTRY_CUE, place];
    }
    if (CLASSES.includes(word)) return [CLASS_CUE + CLASSES.indexOf(word)];
    let cue = cueIds.get(word);
    if (cue === undefined) {
      const node = nodeOf(word);
      if (node === root) return [];
      cue = cues.push({ phrase: word, node, isOnPage: false }) - 1;
      cueIds.set(word, cue);
    }
    if (isOnPage) (cues[cue] as { isOnPage: boolean }).isOnPage = true;
    return [cue];
  };
  const sets: number[][] = [[]];
  const setIds = new Map<string, number>([['', 0]]);
  const setOf = (lists: Dictionary['entries'][number]['near']): number => {
    const codes = lists.map(({ scope, words }) => {
      const list = words.flatMap((word) => codesOf(word, scope === 'page'));
      return [scopeCode(scope), list.length, ...list];
    });
    const key = codes.join(';');
    const known = setIds.get(key);
    if (known !== undefined) return known;
    setIds.set(key, sets.length);
    return sets.push(codes.flat()) - 1;
  };
  const entrySets = entries.flatMap(({ near, unless }) => [setOf(near), setOf(unless)]);
  const rights = [...new Set(forms.map(([, right]) => right))];
  for (const right of rights) vocabulary.add(right);
  const { hashes, texts, buckets, mask } = vocabulary.order();
  const id = (hash: number) => vocabulary.idOf(hash);

  // Nodes, breadth first.
  const sorted = (node: Node) => [...node.children].sort(([a], [b]) => id(a) - id(b));
  const nodes: { node: Node; word: number }[] = sorted(root).map(([hash, node]) => ({
    node,
    word: id(hash),
  }));
  const roots = nodes.length;
  const childCounts: number[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const children = sorted((nodes[at] as { node: Node }).node);
    childCounts.push(children.length);
    for (const [hash, node] of children) nodes.push({ node, word: id(hash) });
  }
  const rootOf = new Uint16Array(hashes.length);
  for (let at = 0; at < roots; at++) rootOf[(nodes[at] as { word: number }).word] = at + 1;
  const formOrder = nodes.flatMap(({ node }) => node.forms);
  for (const { node } of nodes) node.cues.length = 0;
  for (const [cue, { node }] of cues.entries()) node.cues.push(cue);
  const cueOrder = nodes.flatMap(({ node }) => node.cues);
  const cuePlace = new Map(cueOrder.map((cue, at) => [cue, at]));
  const nodeNumber = new Map(nodes.map(({ node }, at) => [node, at]));

  // Words and right forms are numbered in two bytes, or all in four.
  const isWide = Math.max(hashes.length, rights.length) > 0xffff;
  const numbers = (list: readonly number[]) => (isWide ? Uint32Array.from(list) : Uint16Array.from(list));
  const placed = (list: readonly number[]) => {
    const out = [...list];
    // Cue phrases by their final numbers; what follows ENTRY_CUE is an entry.
    for (let at = 0; at < out.length; ) {
      at++;
      for (let left = out[at++] ?? 0; left > 0; left--, at++) {
        if (out[at] === ENTRY_CUE) {
          at++;
          left--;
        } else if ((out[at] ?? 0) < ENTRY_CUE) out[at] = cuePlace.get(out[at] ?? 0) ?? 0;
      }
    }
    return out;
  };
  const rightAt = new Map(rights.map((right, at) => [right, at]));
  const rightSpelled = rights.map((right) => vocabulary.spell(right));
  const explicitRights = rights.flatMap((right, at) => (rightSpelled[at] ? [] : [[at, right] as const]));
  const wrongSpelled = formOrder.map((form) => vocabulary.spell(forms[form]?.[0] ?? ''));
  const explicitWrongs = formOrder.flatMap((form, at) =>
    wrongSpelled[at] ? [] : [[at, forms[form]?.[0] ?? ''] as const],
  );
  const channels = [...new Set(entries.map(({ channel }) => channel))];
  const setStarts = new Uint32Array(sets.length + 1);
  for (const [at, set] of sets.entries()) setStarts[at + 1] = (setStarts[at] ?? 0) + set.length;
  const fits = (count: number, most: number, what: string) => {
    if (count > most) throw new RangeError(`the dictionary has ${count} ${what}; the index holds ${most}`);
  };
  fits(entries.length, 0xffff, 'entries');
  fits(cues.length, ENTRY_CUE, 'cues');
  fits(sets.length, 0xffff, 'different lists of cues');
  fits(roots, 0xffff - 1, 'first words');

  const many = (counts: readonly number[], least: number) =>
    Uint32Array.from(counts.flatMap((count, at) => (count >= least ? [at, count] : [])));
  const formCounts = nodes.map(({ node }) => node.forms.length);
  return joinSections([
    Uint32Array.of(mask, roots, nodes.length, isWide ? 1 : 0),
    Int32Array.from(hashes),
    numbers([...buckets]),
    ...packStrings(texts),
    rootOf,
    Uint8Array.from(
      nodes,
      ({ node }, at) =>
        Math.min(childCounts[at] ?? 0, MANY_CHILDREN) |
        (Math.min(node.forms.length, MANY_FORMS) << FORMS_SHIFT) |
        (node.cues.length > 0 ? HAS_CUE : 0),
    ),
    many(childCounts, MANY_CHILDREN),
    numbers(nodes.slice(roots).map(({ word }) => word)),
    many(formCounts, MANY_FORMS),
    Uint16Array.from(formOrder, (form) => forms[form]?.[2] ?? 0),
    numbers(formOrder.map((form) => rightAt.get(forms[form]?.[1] ?? '') ?? 0)),
    Uint8Array.from(wrongSpelled, (spelled) => spelled?.shape ?? SPELLED_OUT),
    Uint8Array.from(rightSpelled, (spelled) => spelled?.ids.length ?? 0),
    Uint8Array.from(rightSpelled, (spelled) => spelled?.shape ?? SPELLED_OUT),
    numbers(rightSpelled.flatMap((spelled) => spelled?.ids ?? [])),
    Uint32Array.from(explicitWrongs, ([at]) => at),
    ...packStrings(explicitWrongs.map(([, text]) => text)),
    Uint32Array.from(explicitRights, ([at]) => at),
    ...packStrings(explicitRights.map(([, text]) => text)),
    Uint32Array.from(
      entries,
      (e) =>
        (channels.indexOf(e.channel) << CHANNEL_SHIFT) |
        (KINDS.indexOf(e.kind) << KIND_SHIFT) |
        (SURENESS.indexOf(e.sure) << SURE_SHIFT) |
        (CAPITALS.indexOf(e.capitals) << CAPITALS_SHIFT) |
        (e.leastOdds === undefined ? 0 : (e.leastOdds + 1) << ODDS_SHIFT) |
        (e.markOnly ? MARK_ONLY : 0) |
        (e.isSign ? SIGN : 0),
    ),
    Uint16Array.from(entrySets),
    ...packStrings(entries.map((e) => e.id)),
    ...packStrings(channels),
    setStarts,
    Uint16Array.from(sets.flatMap(placed)),
    Uint32Array.from(cueOrder, (cue) => nodeNumber.get(cues[cue]?.node as Node) ?? 0),
    Uint8Array.from(cueOrder, (cue) => {
      const { phrase, isOnPage } = cues[cue] as { phrase: string; isOnPage: boolean };
      const wantsCapital = phrase.charAt(0) !== phrase.charAt(0).toLowerCase();
      return (wantsCapital ? CAPITAL_CUE : 0) | (isOnPage ? PAGE_CUE : 0);
    }),
  ]);
}
