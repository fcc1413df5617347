/**
 * The bytes of an index -> what matching asks of it. Opening it makes views and two lists of sums; forms and
 * entries become objects one by one, when a text holds them.
 */
import type { CueScope, EntryFacts } from './dictionary.ts';
import {
  CAPITALS,
  CAPITALS_SHIFT,
  CHANNEL_SHIFT,
  CLASS_CUE,
  ENTRY_CUE,
  FORMS_SHIFT,
  KIND_SHIFT,
  KINDS,
  MANY_CHILDREN,
  MANY_FORMS,
  MARK_ONLY,
  ODDS_SHIFT,
  SCOPES,
  SIGN,
  SURE_SHIFT,
  SURENESS,
} from './index-layout.ts';
import { asInt32, asUint16, asUint32, openSections, PackedStrings, prefixSums } from './sections.ts';
import { phraseKeys } from './tokens.ts';
import { CLASSES } from './word-classes.ts';

/** The cues of one scope, as an index holds them. */
export interface CueSet {
  readonly scope: CueScope;
  /** Numbers of cue phrases. */
  readonly phrases: ReadonlySet<number>;
  /** Names of word classes. */
  readonly classes: readonly string[];
}

/** An entry as an index holds it. */
export interface IndexedEntry extends EntryFacts {
  readonly near: readonly CueSet[];
  readonly unless: readonly CueSet[];
  /** Cues that may stand anywhere on the page, by their number in {@link PageCues}. */
  readonly nearPage: readonly number[];
  readonly unlessPage: readonly number[];
  /** The number under which a certain match of it is a cue for others. */
  readonly asCue: number;
}

/** A wrong form as an index holds it. */
export interface IndexedForm {
  readonly wrong: string;
  readonly right: string;
  readonly entry: IndexedEntry;
  /** The folded words of `wrong`. */
  readonly folded: readonly string[];
}

/** Room for the cues of one index among those of a page; entries begin in the middle of it. */
const CUES_OF_INDEX = 0x20000;
const ENTRIES_FROM = 0x10000;

/** No such word, node or cue. */
export const NONE = -1;

export class PackedIndex {
  readonly #mask: number;
  readonly #roots: number;
  readonly #hashes: Int32Array;
  readonly #buckets: Uint16Array | Uint32Array;
  readonly #words: PackedStrings;
  readonly #rootOf: Uint16Array;
  readonly #firstChild: Uint32Array;
  readonly #edgeWords: Uint16Array | Uint32Array;
  readonly #nodeFlags: Uint8Array;
  readonly #firstForm: Uint32Array;
  readonly #formEntry: Uint16Array;
  readonly #formRight: Uint16Array | Uint32Array;
  readonly #wrongShapes: Uint8Array;
  readonly #rightLengths: Uint8Array;
  readonly #rightShapes: Uint8Array;
  readonly #rightWords: Uint16Array | Uint32Array;
  readonly #spelledWrongs: SpelledOut;
  readonly #spelledRights: SpelledOut;
  readonly #entryFacts: Uint32Array;
  readonly #entrySets: Uint16Array;
  readonly #entryIds: PackedStrings;
  readonly #channels: PackedStrings;
  readonly #setStarts: Uint32Array;
  readonly #sets: Uint16Array;
  readonly #cueNodes: Uint32Array;
  readonly #cueFlags: Uint8Array;
  /** Where this index's cues begin among those of the page. */
  readonly #cueBase: number;
  #rightStarts: Uint32Array | undefined;
  #rootWords: Uint32Array | undefined;
  readonly #forms = new Map<number, IndexedForm>();
  readonly #entries = new Map<number, IndexedEntry>();

  /**
   * @param bytes what `packIndex` made, from a multiple of four in its buffer; not copied
   * @param place of this index among those laid over one another
   * @throws RangeError where the bytes are damaged
   */
  constructor(bytes: Uint8Array, place = 0) {
    const section = openSections(bytes);
    const [mask = 0, roots = 0, nodes = 0, isWide = 0] = asUint32(section(0));
    const words = isWide === 1 ? asUint32 : asUint16;
    this.#mask = mask;
    this.#roots = roots;
    this.#hashes = asInt32(section(1));
    this.#buckets = words(section(2));
    this.#words = new PackedStrings(section(3), section(4));
    this.#rootOf = asUint16(section(5));
    this.#edgeWords = words(section(8));
    this.#nodeFlags = section(6);
    [this.#firstChild, this.#firstForm] = starts(section(6), asUint32(section(7)), asUint32(section(9)));
    this.#formEntry = asUint16(section(10));
    this.#formRight = words(section(11));
    this.#wrongShapes = section(12);
    this.#rightLengths = section(13);
    this.#rightShapes = section(14);
    this.#rightWords = words(section(15));
    this.#spelledWrongs = new SpelledOut(asUint32(section(16)), section(17), section(18));
    this.#spelledRights = new SpelledOut(asUint32(section(19)), section(20), section(21));
    this.#entryFacts = asUint32(section(22));
    this.#entrySets = asUint16(section(23));
    this.#entryIds = new PackedStrings(section(24), section(25));
    this.#channels = new PackedStrings(section(26), section(27));
    this.#setStarts = asUint32(section(28));
    this.#sets = asUint16(section(29));
    this.#cueNodes = asUint32(section(30));
    this.#cueFlags = section(31);
    this.#cueBase = place * CUES_OF_INDEX;
    if (this.#nodeFlags.length !== nodes) throw new RangeError('the index is damaged: nodes are missing');
  }

  /** Whether there is nothing in it to be found. */
  get isEmpty(): boolean {
    return this.#hashes.length === 0;
  }

  /** The number of a word, by its hash; NONE where no phrase has it. */
  word(hash: number): number {
    const bucket = hash & this.#mask;
    const end = this.#buckets[bucket + 1] as number;
    for (let id = this.#buckets[bucket] as number; id < end; id++) if (this.#hashes[id] === hash) return id;
    return NONE;
  }

  /** The node of the phrases that begin with a word, or NONE. */
  root(word: number): number {
    return (this.#rootOf[word] as number) - 1;
  }

  /** The node after one more word, or NONE. */
  child(node: number, word: number): number {
    let low = this.#firstChild[node] as number;
    let high = this.#firstChild[node + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = this.#edgeWords[middle] as number;
      if (found === word) return this.#roots + middle;
      if (found < word) low = middle + 1;
      else high = middle;
    }
    return NONE;
  }

  /** Whether longer phrases go on from a node. */
  goesOn(node: number): boolean {
    return this.#firstChild[node] !== this.#firstChild[node + 1];
  }

  /** HAS_FORMS, HAS_CUE: what ends at a node. */
  ending(node: number): number {
    return this.#nodeFlags[node] as number;
  }

  /** First of the forms that end at a node; the next node's first is one past the last. */
  firstForm(node: number): number {
    return this.#firstForm[node] as number;
  }

  /** First of the cues that end at a node. */
  firstCue(node: number): number {
    let low = 0;
    let high = this.#cueNodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cueNodes[middle] as number) < node) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a cue ends at a node. */
  isCueOf(cue: number, node: number): boolean {
    return this.#cueNodes[cue] === node;
  }

  /** CAPITAL_CUE, PAGE_CUE. */
  cueFlags(cue: number): number {
    return this.#cueFlags[cue] as number;
  }

  /** The number of a cue among those of the page. */
  cueOnPage(cue: number): number {
    return this.#cueBase + cue;
  }

  /** The place of the entry that a form belongs to. */
  entryOf(form: number): number {
    return this.#formEntry[form] as number;
  }

  /** The form, made an object at the first call. */
  form(form: number): IndexedForm {
    let known = this.#forms.get(form);
    if (known === undefined) {
      const right = this.#formRight[form] as number;
      const path = this.#path(form);
      const spelledOut = this.#spelledWrongs.of(form);
      known = {
        wrong: spelledOut ?? this.#spell(path, this.#wrongShapes[form]),
        right: this.#spelledRights.of(right) ?? this.#spell(this.#rightPath(right), this.#rightShapes[right]),
        entry: this.entry(this.entryOf(form)),
        folded:
          spelledOut === undefined ? path.map((id) => plain(this.#words.at(id))) : foldedWords(spelledOut),
      };
      this.#forms.set(form, known);
    }
    return known;
  }

  /** The numbers of a wrong form's words: up from its node to the root. */
  #path(form: number): number[] {
    const path: number[] = [];
    let node = lastAtMost(this.#firstForm, form);
    while (node >= this.#roots) {
      const edge = node - this.#roots;
      path.unshift(this.#edgeWords[edge] as number);
      node = lastAtMost(this.#firstChild, edge);
    }
    path.unshift(this.#rootWord(node));
    return path;
  }

  #rootWord(root: number): number {
    if (this.#rootWords === undefined) {
      this.#rootWords = new Uint32Array(this.#roots);
      for (let word = 0; word < this.#rootOf.length; word++) {
        const at = this.root(word);
        if (at !== NONE) this.#rootWords[at] = word;
      }
    }
    return this.#rootWords[root] as number;
  }

  #rightPath(right: number): Iterable<number> {
    this.#rightStarts ??= prefixSums(this.#rightLengths);
    return this.#rightWords.subarray(this.#rightStarts[right], this.#rightStarts[right + 1]);
  }

  #spell(path: Iterable<number>, shape = 0): string {
    let text = '';
    let at = 0;
    for (const id of path) {
      const word = this.#words.at(id);
      const letters = plain(word);
      if (at > 0 && letters === word) text += ' ';
      text += shape & (1 << at) ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters;
      at++;
    }
    return text;
  }

  /** The entry, made an object at the first call. */
  entry(at: number): IndexedEntry {
    let known = this.#entries.get(at);
    if (known === undefined) {
      const facts = this.#entryFacts[at] as number;
      const odds = (facts >> ODDS_SHIFT) & 15;
      const near = this.#cueSets(this.#entrySets[2 * at] as number);
      const unless = this.#cueSets(this.#entrySets[2 * at + 1] as number);
      known = {
        id: this.#entryIds.at(at),
        channel: this.#channels.at(facts >>> CHANNEL_SHIFT),
        kind: KINDS[(facts >> KIND_SHIFT) & 3] ?? 'wording',
        sure: SURENESS[(facts >> SURE_SHIFT) & 3] ?? 'page',
        capitals: CAPITALS[(facts >> CAPITALS_SHIFT) & 3] ?? 'exact',
        markOnly: (facts & MARK_ONLY) !== 0,
        isSign: (facts & SIGN) !== 0,
        ...(odds > 0 && { leastOdds: odds - 1 }),
        near: near.sets,
        unless: unless.sets,
        nearPage: near.page,
        unlessPage: unless.page,
        asCue: this.#cueBase + ENTRIES_FROM + at,
      };
      this.#entries.set(at, known);
    }
    return known;
  }

  #cueSets(set: number): { sets: CueSet[]; page: number[] } {
    const codes = this.#sets.subarray(this.#setStarts[set], this.#setStarts[set + 1]);
    const sets: CueSet[] = [];
    const page: number[] = [];
    for (let at = 0; at < codes.length; ) {
      const code = codes[at++] as number;
      const scope = SCOPES[code] ?? code - SCOPES.length;
      const phrases = new Set<number>();
      const classes: string[] = [];
      for (let left = codes[at++] as number; left > 0; left--) {
        const cue = codes[at++] as number;
        if (cue === ENTRY_CUE) {
          page.push(this.#cueBase + ENTRIES_FROM + (codes[at++] as number));
          left--;
        } else if (cue >= CLASS_CUE) classes.push(CLASSES[cue - CLASS_CUE] ?? '');
        else if (scope === 'page') page.push(this.#cueBase + cue);
        else phrases.add(cue);
      }
      if (scope !== 'page') sets.push({ scope, phrases, classes });
    }
    return { sets, page };
  }
}

/** A word of the index without its sign of being glued. */
const plain = (word: string) => (word.startsWith('\0') ? word.slice(1) : word);

const foldedWords = (phrase: string) => phraseKeys(phrase).map((key) => key.trimStart());

/** Phrases that words and capitals do not spell, by number. */
class SpelledOut {
  readonly #numbers: Uint32Array;
  readonly #texts: PackedStrings;

  constructor(numbers: Uint32Array, lengths: Uint8Array, text: Uint8Array) {
    this.#numbers = numbers;
    this.#texts = new PackedStrings(lengths, text);
  }

  of(number: number): string | undefined {
    const at = lastAtMost(this.#numbers, number);
    return at >= 0 && this.#numbers[at] === number ? this.#texts.at(at) : undefined;
  }
}

/** The last place of an ascending list whose value is not above the given one; -1 where all are. */
function lastAtMost(list: Uint32Array, value: number): number {
  let low = -1;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where each node's children and forms begin, from their numbers. */
function starts(
  nodes: Uint8Array,
  manyChildren: Uint32Array,
  manyForms: Uint32Array,
): [Uint32Array, Uint32Array] {
  const children = new Uint32Array(nodes.length + 1);
  const forms = new Uint32Array(nodes.length + 1);
  let child = 0;
  let form = 0;
  let nextChildren = 1;
  let nextForms = 1;
  for (let node = 0; node < nodes.length; node++) {
    children[node] = child;
    forms[node] = form;
    const byte = nodes[node] as number;
    const childCount = byte & MANY_CHILDREN;
    const formCount = (byte >> FORMS_SHIFT) & MANY_FORMS;
    if (childCount < MANY_CHILDREN) child += childCount;
    else {
      child += manyChildren[nextChildren] as number;
      nextChildren += 2;
    }
    if (formCount < MANY_FORMS) form += formCount;
    else {
      form += manyForms[nextForms] as number;
      nextForms += 2;
    }
  }
  children[nodes.length] = child;
  forms[nodes.length] = form;
  return [children, forms];
}
