/**
 * The bytes of an index -> what matching asks of it. Opening it makes views; restorations and entries become
 * objects one by one, when a text holds them.
 */
import type { CueScope, EntryFacts } from './dictionary.ts';
import {
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
  SCOPES,
  SIGN,
  SURE_SHIFT,
  SURENESS,
  UNLESS,
} from './index-layout.ts';
import { CUE_ALONE, CUE_BEGINS, FORM_ALONE, FORM_BEGINS, type Sought } from './phrase-filter.ts';
import { letterCheck, NONE, PhraseTable, prefixKeys } from './phrase-table.ts';
import { asUint16, asUint32, openSections, PackedStrings } from './sections.ts';
import { slug } from './slug.ts';
import { capitalsOf } from './spelling.ts';
import { tokenize } from './tokens.ts';
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
  /** The number under which a certain match of it is a cue for others; NONE where no entry asks for it. */
  readonly asCue: number;
}

/** What an entry puts in place of its wrong forms. */
export interface Restoration {
  readonly right: string;
  readonly entry: IndexedEntry;
  /** So many tokens at the beginning and the end of the wrong form stay as they are; `right` stands for the others. */
  readonly keepFirst: number;
  readonly keepLast: number;
  /** The words of `right` with their capitals, for `spell`. */
  readonly capitals: ReadonlyMap<string, string>;
}

/** Room for the cues of one index among those of a page; entries begin in the middle of it. */
const CUES_OF_INDEX = 0x20000;
const ENTRIES_FROM = 0x10000;

export class PackedIndex {
  /** The flags of words, for `sift`. */
  readonly words: Uint8Array;
  readonly soughtForms: Sought;
  /** All cues. */
  readonly soughtCues: Sought;
  /** The wrong forms by number. */
  readonly forms: PhraseTable;
  /** The cues by number. */
  readonly cues: PhraseTable;
  readonly #shapes: Uint8Array;
  readonly #restorationOf: Uint16Array;
  readonly #restorationEntry: Uint16Array;
  readonly #restorationRight: Uint16Array;
  readonly #restorationKeep: Uint8Array;
  readonly #rights: PackedStrings;
  readonly #spelledOut: Uint32Array;
  readonly #spelledTexts: PackedStrings;
  readonly #facts: Uint32Array;
  readonly #entryFacts: Uint16Array;
  readonly #entrySets: Uint16Array;
  readonly #idEnd: Uint8Array;
  readonly #spelledIdAt: Uint16Array;
  readonly #spelledIds: PackedStrings;
  readonly #idEnds: PackedStrings;
  readonly #channels: PackedStrings;
  readonly #sets: Uint16Array;
  readonly #listPlaces: Uint32Array;
  readonly #lists: Uint16Array;
  readonly #cueFlags: Uint8Array;
  /** Where this index's cues begin among those of the page. */
  readonly #cueBase: number;
  readonly #restorations = new Map<number, Restoration>();
  readonly #entries = new Map<number, IndexedEntry>();

  /**
   * @param bytes what `packIndex` made, from a multiple of four in its buffer; not copied
   * @param place of this index among those laid over one another
   * @throws RangeError where the bytes are damaged
   */
  constructor(bytes: Uint8Array, place = 0) {
    const section = openSections(bytes);
    this.words = section(0);
    this.soughtForms = {
      alone: FORM_ALONE,
      begins: FORM_BEGINS,
      beginnings: section(1),
      hasPluralWords: false,
    };
    this.soughtCues = {
      alone: CUE_ALONE,
      begins: CUE_BEGINS,
      beginnings: section(2),
      hasPluralWords: true,
    };
    this.forms = new PhraseTable(section(3), section(4), section(5), section(6));
    this.#shapes = section(7);
    this.#restorationOf = asUint16(section(8));
    this.#restorationEntry = asUint16(section(9));
    this.#restorationRight = asUint16(section(10));
    this.#restorationKeep = section(11);
    this.#rights = new PackedStrings(section(12), section(13));
    this.#spelledOut = asUint32(section(14));
    this.#spelledTexts = new PackedStrings(section(15), section(16));
    this.#facts = asUint32(section(17));
    this.#entryFacts = asUint16(section(18));
    this.#entrySets = asUint16(section(19));
    this.#sets = asUint16(section(20));
    this.#idEnd = section(21);
    this.#spelledIdAt = asUint16(section(22));
    this.#spelledIds = new PackedStrings(section(23), section(24));
    this.#idEnds = new PackedStrings(section(25), section(26));
    this.#channels = new PackedStrings(section(27), section(28));
    this.#listPlaces = asUint32(section(29));
    this.#lists = asUint16(section(30));
    this.cues = new PhraseTable(section(31), section(32), section(33), section(34));
    this.#cueFlags = section(35);
    this.#cueBase = place * CUES_OF_INDEX;
  }

  /** Whether there is nothing in it to be found. */
  get isEmpty(): boolean {
    return this.forms.size === 0;
  }

  /** CAPITAL_CUE, PAGE_CUE. */
  cueFlags(cue: number): number {
    return this.#cueFlags[cue] as number;
  }

  /** The number of a cue among those of the page. */
  cueOnPage(cue: number): number {
    return this.#cueBase + cue;
  }

  /** A bit for each word of a wrong form that begins with a capital, or SPELLED_OUT. */
  shape(form: number): number {
    return this.#shapes[form] as number;
  }

  /** A wrong form that its folded words and shape do not give. */
  spelledOut(form: number): string {
    return this.#spelledTexts.at(placeIn(this.#spelledOut, form));
  }

  /** What a wrong form is to become, made an object at the first call. */
  restoration(form: number): Restoration {
    const at = this.#restorationOf[form] as number;
    let known = this.#restorations.get(at);
    if (known === undefined) {
      const right = this.#rights.at(this.#restorationRight[at] as number);
      const entries = this.#entryFacts.length;
      const entry = at < entries ? at : (this.#restorationEntry[at - entries] as number);
      const keep = this.#restorationKeep[at] as number;
      known = {
        right,
        entry: this.#entry(entry, right),
        keepFirst: keep >> 4,
        keepLast: keep & 15,
        capitals: capitalsOf(right),
      };
      this.#restorations.set(at, known);
    }
    return known;
  }

  /** The entry, made an object at the first call. */
  #entry(at: number, right: string): IndexedEntry {
    let known = this.#entries.get(at);
    if (known === undefined) {
      const facts = this.#facts[this.#entryFacts[at] as number] as number;
      const odds = (facts >> ODDS_SHIFT) & 15;
      const { near, unless } = this.#cueSets(at, right);
      known = {
        id: this.#idOf(at, right),
        channel: this.#channels.at(facts >>> CHANNEL_SHIFT),
        kind: KINDS[(facts >> KIND_SHIFT) & 3] ?? 'wording',
        sure: SURENESS[(facts >> SURE_SHIFT) & 3] ?? 'page',
        capitals: CAPITALS[(facts >> CAPITALS_SHIFT) & 3] ?? 'exact',
        markOnly: (facts & MARK_ONLY) !== 0,
        isSign: (facts & SIGN) !== 0,
        orPage: (facts & OR_PAGE) !== 0,
        isHeavy: (facts & HEAVY) !== 0,
        ...(odds > 0 && { leastOdds: odds - 1 }),
        near: near.sets,
        unless: unless.sets,
        nearPage: near.page,
        unlessPage: unless.page,
        asCue: (facts & IS_CUE) === 0 ? NONE : this.#cueBase + ENTRIES_FROM + at,
      };
      this.#entries.set(at, known);
    }
    return known;
  }

  #idOf(at: number, right: string): string {
    const end = this.#idEnd[at] as number;
    if (end === 0) return this.#spelledIds.at(placeIn(this.#spelledIdAt, at));
    return `${slug(right)}-${this.#idEnds.at(end)}`;
  }

  #cueSets(entry: number, right: string): Record<'near' | 'unless', { sets: CueSet[]; page: number[] }> {
    const sides = {
      near: { sets: [] as CueSet[], page: [] as number[] },
      unless: { sets: [] as CueSet[], page: [] as number[] },
    };
    const place = this.#entrySets[entry] as number;
    const set = this.#sets.subarray(place + 1, place + 1 + (this.#sets[place] as number));
    for (const list of set) {
      const begin = this.#listPlaces[list] as number;
      const [scope = 0, ...codes] = this.#lists.subarray(
        begin + 1,
        begin + 1 + (this.#lists[begin] as number),
      );
      const { sets, page } = (scope & UNLESS) === 0 ? sides.near : sides.unless;
      const read = this.#readList(scope & ~UNLESS, codes, entry, right, page);
      if (read !== undefined) sets.push(read);
    }
    return sides;
  }

  /** The cues of one list; those that may stand anywhere on the page go to `page`. */
  #readList(
    code: number,
    codes: readonly number[],
    entry: number,
    right: string,
    page: number[],
  ): CueSet | undefined {
    const scope = SCOPES[code] ?? code - SCOPES.length;
    const phrases = new Set<number>();
    const classes: string[] = [];
    for (let at = 0; at < codes.length; at++) {
      const cue = codes[at] as number;
      if (cue === ENTRY_CUE) page.push(this.#cueBase + ENTRIES_FROM + (codes[++at] as number));
      else if (cue === ENTRY_BEFORE) page.push(this.#cueBase + ENTRIES_FROM + entry - 1);
      else if (cue >= CLASS_CUE) classes.push(CLASSES[cue - CLASS_CUE] ?? '');
      else {
        for (const one of cue === OWN_NAME ? this.#cuesOf(right) : [cue]) {
          if (scope === 'page') page.push(this.#cueBase + one);
          else phrases.add(one);
        }
      }
    }
    return scope === 'page' ? undefined : { scope, phrases, classes };
  }

  /** The cues that a phrase is. */
  #cuesOf(phrase: string): number[] {
    const tokens = tokenize(phrase);
    const key = prefixKeys(tokens).at(-1);
    const first = key === undefined ? NONE : this.cues.first(key);
    if (key === undefined || first === NONE) return [];
    const last = tokens.count - 1;
    const check = letterCheck(tokens, 0, last, tokens.ends[last] as number);
    const end = this.cues.end(first, key);
    return Array.from({ length: end - first }, (_, at) => first + at).filter((cue) =>
      this.cues.isSpelled(cue, check),
    );
  }
}

/** The place of a number in an ascending list that holds it. */
function placeIn(list: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
