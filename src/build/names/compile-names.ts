/** Made forms -> compiled entries, forms and notes, as the dictionary has them. */
import type { CompiledEntry, CueList, Form, Note } from '../../core/dictionary.ts';
import { PLAIN_ENTRY } from '../../core/plain-entry.ts';
import { inflections } from '../inflections.ts';
import { PackError } from '../read-yaml.ts';
import { type ForeignName, foreignCues, makeForeignForms, narrowCues } from './foreign-forms.ts';
import { foreignNote } from './foreign-note.ts';
import { type Dropped, idOf, type MadeName, makeForms } from './make-forms.ts';
import { isOrdinary } from './ordinary.ts';
import { nameOnPage } from './page-cues.ts';
import { foldedPhrase, subphrases } from './phrases.ts';
import type { NameFile, NameSources } from './read-names.ts';
import type { Name } from './schema.ts';

/** What the packs hold, which goes before what is made. */
export interface FromPacks {
  readonly entries: readonly CompiledEntry[];
  readonly forms: readonly Form[];
}

/** One entry of a name, with its forms. */
interface Part {
  readonly id: string;
  readonly entry: Pick<
    CompiledEntry,
    'channel' | 'sure' | 'orPage' | 'isSign' | 'capitals' | 'near' | 'unless'
  >;
  readonly wrongs: readonly string[];
  readonly note: Omit<Note, 'pack'>;
}

/** Numbers about the names of one channel. */
export interface NameCount {
  readonly channel: string;
  readonly names: number;
  /** Different wrong forms. */
  readonly forms: number;
  readonly dropped: readonly Dropped[];
}

export interface CompiledNames {
  readonly entries: readonly CompiledEntry[];
  /** Places of entries begin at 0 here. */
  readonly forms: readonly Form[];
  readonly notes: Readonly<Record<string, Note>>;
  readonly counts: readonly NameCount[];
}

/** @param wrongs forms that must not find a cue in a word of their own topic: what stands in them is none */
function paragraphCues(
  cues: readonly string[],
  wrongs: readonly string[] = [],
  scope: CueList['scope'] = 'paragraph',
): CueList[] {
  const inside = new Set(wrongs.flatMap(subphrases));
  const words = [...new Set(cues.filter((cue) => !inside.has(foldedPhrase(cue))).flatMap(inflections))];
  return words.length > 0 ? [{ scope, words }] : [];
}

/** Names that share a cue, from which on it says what the page is about ("film"), and no more whose name it is. */
const SHARED_CUE = 20;

/** The cues that so many names have. */
function sharedCues(lists: readonly NameFile[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const cue of lists.flatMap(({ value }) => value.names.flatMap(({ cues = [] }) => cues))) {
    counts.set(cue, (counts.get(cue) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= SHARED_CUE).map(([cue]) => cue));
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Whether a form is short and has no word that says whose name it is. */
function isVague(form: string): boolean {
  const words = form.match(WORD) ?? [];
  return words.length <= 3 && words.every(isOrdinary);
}

/** A weak form goes no further where a longer name goes on: "Division of War Powers". */
const LONGER: readonly CueList[] = [{ scope: 'after', words: ['{Capitalised}'] }];

/** Words after which no sentence begins: what stands in capitals there is no headline ("in Latest Jersey"). */
const INSIDE_SENTENCE: CueList = {
  scope: 'before',
  words:
    'in from near of at to by with and for between against than or but via into across outside around visited'.split(
      ' ',
    ),
};

/**
 * The entries of a name's spun forms. A cued form fires anywhere beside a cue, without one where the page shows
 * its channel; a plain one, which could be another's, beside a cue of its own name, and where the page shows its
 * channel, with any cue on the page. A term in small letters may stand beside its own wrong form on purpose
 * ("heart disease", "heart illness"), so it asks for the page alone.
 * @param byHand certain wrong forms of the same name in the packs
 * @param shared cues of so many names that they do not tell this one
 */
function spunParts(
  { id, name, list, forms }: MadeName,
  channel: string,
  byHand: readonly string[],
  shared: ReadonlySet<string>,
): Part[] {
  const isTerm = name.name === name.name.toLowerCase();
  const most = isTerm ? 'page' : (name.sure ?? 'certain');
  const certain = most === 'certain' ? forms.certain : [];
  const cued = [...(most === 'certain' ? [] : forms.certain), ...forms.cued, ...(isTerm ? forms.plain : [])];
  const plain = isTerm ? [] : forms.plain;
  const own = name.cues ?? [];
  const isOwnCued = own.length > 0;
  const vague = isTerm ? [] : forms.weak.filter(isVague);
  const distinct = forms.weak.filter((form) => !vague.includes(form));
  const asks = (form: string) => isOwnCued || (!isTerm && isVague(form));
  const onPage = nameOnPage(byHand, certain.length > 0 ? `${id}-${channel}` : undefined);
  const beside = [onPage, ...paragraphCues(own)];
  const anywhere = [onPage, ...paragraphCues(isOwnCued ? own : (list.value.cues ?? []), [], 'page')];
  const telling = own.filter((cue) => !shared.has(cue));
  const part = (
    suffix: string,
    sure: CompiledEntry['sure'],
    wrongs: readonly string[],
    near: readonly CueList[],
    { orPage = false, isSign = true, unless = [] as readonly CueList[] } = {},
  ): Part => ({
    id: `${id}-${suffix}`,
    entry: { channel, sure, orPage, isSign, capitals: isTerm ? 'any' : 'name', near, unless },
    wrongs,
    note: { why: `A synonym stands for a word of the name ${name.name}.` },
  });
  const weak = { isSign: false, unless: LONGER };
  return [
    part(channel, 'certain', certain, []),
    part(`${channel}-cued`, 'cued', most === 'page' ? [] : cued, beside, { orPage: true }),
    part(`${channel}-plain`, 'cued', most === 'page' ? [] : plain, [onPage, ...paragraphCues(telling)], {
      unless: LONGER,
    }),
    part(`${channel}-page`, 'page', most === 'page' ? cued : [], []),
    // What could be another name asks for a cue of this one too.
    part(`${channel}-weak`, 'page', isOwnCued ? forms.weak : distinct, isOwnCued ? anywhere : [], weak),
    part(`${channel}-opened`, 'page', forms.opened.filter(asks), [INSIDE_SENTENCE, ...anywhere], weak),
    part(
      `${channel}-opened-distinct`,
      'page',
      forms.opened.filter((form) => !asks(form)),
      [],
      weak,
    ),
    part(`${channel}-vague`, 'page', isOwnCued ? plain : [...plain, ...vague], anywhere, weak),
  ];
}

/** Words within which the right name, or one of these, beside a wrong form means that the writer explains it. */
const EXPLAINED = 6;
const EXPLAINING =
  'literally means meaning translates translated translation mistranslated misspelled misspelt misread spelled spelt pronounced nickname nicknamed'.split(
    ' ',
  );

/** The entries of a name's forms in one language, those in small letters apart. */
function foreignParts({ name, forms }: ForeignName, language: string): Part[] {
  const channel = `${language}-en`;
  const here = forms.filter((form) => form.language === language);
  const unless: CueList[] = [{ scope: EXPLAINED, words: ['{name}', ...EXPLAINING] }];
  const id = `${idOf(name)}-${channel}`;
  const cues = foreignCues(name);
  return (['romanised', 'glossed'] as const).flatMap((way) =>
    (['name', 'any'] as const).flatMap((capitals): Part[] => {
      const own = here.filter(
        ({ form, way: itsWay }) =>
          itsWay === way && (form === form.toLowerCase() ? 'any' : 'name') === capitals,
      );
      const wrongs = own.map(({ form }) => form);
      const part = (
        suffix: string,
        sure: CompiledEntry['sure'],
        which: (form: (typeof own)[number]) => boolean,
        near: readonly CueList[],
        isRaised = false,
      ): Part => ({
        id: [id, way === 'glossed' ? 'gloss' : '', capitals === 'any' ? 'small' : '', suffix]
          .filter((word) => word !== '')
          .join('-'),
        // What is no single ordinary word nor in small letters may do without a cue where others of its kind stand.
        entry: {
          channel,
          sure,
          orPage: ((suffix === 'cued' || suffix === 'plain') && capitals === 'name') || isRaised,
          isSign: sure !== 'page',
          capitals: isRaised ? 'raised' : capitals,
          near,
          unless,
        },
        wrongs: own.filter(which).map(({ form }) => form),
        note: foreignNote(language, way, own.find(which)?.term),
      });
      const narrow = paragraphCues(narrowCues(cues), wrongs);
      const isSmallPhrase = ({ form }: (typeof own)[number]) =>
        form === form.toLowerCase() && form.includes(' ');
      return [
        part('', 'certain', ({ sure }) => sure === 'certain', []),
        part('cued', 'cued', ({ sure }) => sure === 'cued', [
          nameOnPage([], undefined),
          ...paragraphCues(cues, wrongs),
        ]),
        // The right name on the page is no cue here: "American silver" stands beside Bank of America too.
        part('plain', 'cued', ({ sure }) => sure === 'plain', narrow),
        part('word', 'cued', (one) => one.sure === 'ordinary' && !isSmallPhrase(one), narrow),
        // "Ideal Car" with capitals inside a sentence is a name, if others of its kind stand there.
        part('phrase', 'cued', (one) => one.sure === 'ordinary' && isSmallPhrase(one), narrow, true),
        part('page', 'page', ({ sure }) => sure === 'page', []),
      ];
    }),
  );
}

/** Puts parts together as entries with their places. */
class Collector {
  readonly entries: CompiledEntry[] = [];
  readonly forms: Form[] = [];
  readonly notes: Record<string, Note> = {};
  readonly faults: string[] = [];
  readonly #ids: Set<string>;

  constructor(ids: Iterable<string>) {
    this.#ids = new Set(ids);
  }

  /** @returns the different wrong forms, folded */
  add(parts: readonly Part[], { name }: Name, list: NameFile, at: number): string[] {
    for (const { id, entry, wrongs, note } of parts) {
      // Cues of the form's own words count for nothing; where none are left the form would fire anywhere.
      if (wrongs.length === 0 || (entry.sure === 'cued' && entry.near.length === 0)) continue;
      if (this.#ids.has(id)) {
        this.faults.push(
          `${list.file}:${list.lineOf(['names', at])}: name ${name}: the id ${id} is taken; give it another id`,
        );
      }
      this.#ids.add(id);
      const place = this.entries.push({ ...PLAIN_ENTRY, id, kind: 'name', ...entry }) - 1;
      this.notes[id] = { ...note, pack: `names/${list.value.topic}` };
      for (const wrong of wrongs) this.forms.push([wrong, name, place]);
    }
    return parts.flatMap(({ wrongs }) => wrongs.map(foldedPhrase));
  }
}

/** Faults of names that have the same id. */
function repeatedIds(lists: readonly NameFile[]): string[] {
  const names = new Map<string, string>();
  return lists.flatMap(({ file, value, lineOf }) =>
    value.names.flatMap((name, at) => {
      const id = idOf(name);
      const other = names.get(id);
      names.set(id, name.name);
      return other === undefined
        ? []
        : [
            `${file}:${lineOf(['names', at])}: name ${name.name}: the id ${id} is taken by ${other}; give one of them another id`,
          ];
    }),
  );
}

/**
 * Makes the wrong forms of all names through all channels.
 * @throws PackError where two names have the same id, or a made id is taken
 */
export function compileNames({ channels, lists }: NameSources, packs: FromPacks): CompiledNames {
  const faults = repeatedIds(lists);
  if (faults.length > 0) throw new PackError(faults);
  const collector = new Collector(packs.entries.map(({ id }) => id));
  const taken = {
    names: packs.forms.flatMap(([, right, at]) => (packs.entries[at]?.kind === 'name' ? [right] : [])),
    rights: packs.forms.map(([, right]) => right),
    wrongs: packs.forms.map(([wrong]) => wrong),
  };
  const counts: NameCount[] = [];
  const shared = sharedCues(lists);
  for (const file of channels) {
    const { channel } = file.value;
    const { made, dropped } = makeForms(lists, file, taken);
    const forms = new Set<string>();
    for (const one of made) {
      const byHand = packs.forms.flatMap(([wrong, right, place]) =>
        right === one.name.name && packs.entries[place]?.sure === 'certain' ? [wrong] : [],
      );
      const folded = collector.add(spunParts(one, channel, byHand, shared), one.name, one.list, one.at);
      for (const form of folded) forms.add(form);
    }
    counts.push({ channel, names: made.length, forms: forms.size, dropped });
  }
  const wrongs = [...taken.wrongs, ...collector.forms.map(([wrong]) => wrong)];
  const { made, dropped } = makeForeignForms(lists, { ...taken, wrongs });
  const languages = [...new Set(made.flatMap(({ forms }) => forms.map(({ language }) => language)))].sort();
  for (const language of languages) {
    const forms = new Set<string>();
    const names = made.filter((one) => one.forms.some((form) => form.language === language));
    for (const one of names) {
      const folded = collector.add(foreignParts(one, language), one.name, one.list, one.at);
      for (const form of folded) forms.add(form);
    }
    const first = language === languages[0];
    counts.push({
      channel: `${language}-en`,
      names: names.length,
      forms: forms.size,
      dropped: first ? dropped : [],
    });
  }
  if (collector.faults.length > 0) throw new PackError(collector.faults);
  const { entries, forms, notes } = collector;
  return { entries, forms, notes, counts };
}
