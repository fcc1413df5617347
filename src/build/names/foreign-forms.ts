/** Right names and how other languages spell them -> the wrong forms that their translators make. */

import { plural } from '../../core/plural.ts';
import type { Dropped, DropReason, Taken } from './make-forms.ts';
import { isOrdinary } from './ordinary.ts';
import { foldedPhrase, subphrases } from './phrases.ts';
import type { NameFile } from './read-names.ts';
import { romanise } from './romanise.ts';
import type { Name } from './schema.ts';

/** How a translator came to a form: by its sound or by its meaning. */
export type ForeignWay = 'romanised' | 'glossed';

/** A wrong form of a name in one language. */
export interface ForeignForm {
  readonly form: string;
  readonly language: string;
  readonly way: ForeignWay;
  /** The foreign spelling it was made of, where the list gives one. */
  readonly term: string | undefined;
  /** `certain`: can be nothing else. `cued`: asks for a cue. `ordinary`: asks for a cue word, the right name is not enough. */
  readonly sure: 'certain' | 'cued' | 'ordinary';
}

export interface ForeignName {
  readonly name: Name;
  readonly list: NameFile;
  readonly at: number;
  readonly forms: readonly ForeignForm[];
}

/** Shorter words are too many things. */
const SHORTEST = 4;
/** A single word without a cue must be so long that no other name is likely to be it. */
const SHORTEST_ALONE = 7;
/** Romanised forms of one spelling at most. */
const MOST_FORMS = 10;

const wordsOf = (form: string) => form.match(/[\p{L}\p{N}']+/gu) ?? [];
const isPlain = (form: string) => wordsOf(form).every((word) => /\p{N}/u.test(word) || isOrdinary(word));

/** The cues beside which a foreign form may stand. */
export const foreignCues = (name: Name): readonly string[] => name['foreign-cues'] ?? name.cues ?? [];

const REGIONS = new Set(
  'China Chinese Korea Korean Japan Japanese Russia Russian Germany German France French Spain Spanish Beijing Shanghai Shenzhen Seoul Tokyo Moscow Taiwan AI EV'.split(
    ' ',
  ),
);

/** The cues that are names themselves, regions left out: ordinary words ask for one of these. */
export const properCues = (cues: readonly string[]): readonly string[] =>
  cues.filter((cue) => /^\p{Lu}/u.test(cue) && !REGIONS.has(cue));

/** How sure a form is, or why there is none. */
function surenessOf(
  form: string,
  way: ForeignWay,
  language: string,
  hasCues: boolean,
): ForeignForm['sure'] | DropReason {
  const words = wordsOf(form);
  const [only = ''] = words;
  const plain = isPlain(form);
  if (words.length === 1 && only.length < SHORTEST && (way === 'romanised' || !hasCues)) return 'too short';
  if (way === 'romanised' && plain && words.length === 1 && !hasCues) return 'ordinary English';
  // "Wei Yi": two syllables apart are somebody's name.
  const isPerson = way === 'romanised' && language === 'zh' && words.length === 2 && form.length < 10;
  if (isPerson && !hasCues) return 'asks for a cue';
  if (hasCues)
    return isPerson ||
      (plain && words.length <= 2 && form === form.toLowerCase()) ||
      (plain && words.length === 1)
      ? 'ordinary'
      : 'cued';
  if (plain && (words.length === 1 || form === form.toLowerCase())) return 'asks for a cue';
  if (words.length === 1 && only.length < SHORTEST_ALONE) return 'asks for a cue';
  return 'certain';
}

const capitalsIn = (form: string) => form.match(/\p{Lu}/gu)?.length ?? 0;

/** The same words as another form with more capitals: the match takes care of those. */
const isRaisedMore = (form: string, all: Iterable<string>) =>
  [...all].some(
    (other) => capitalsIn(other) < capitalsIn(form) && foldedPhrase(other) === foldedPhrase(form),
  );

/** "Pokemon" for Pokémon is no glitch. */
const isSameWithoutAccents = (a: string, b: string) =>
  a.normalize('NFD').replace(/\p{M}/gu, '') === b.normalize('NFD').replace(/\p{M}/gu, '');

/** Every way in which a name's spellings may be read, in no order. */
function* readings({ foreign, glossed }: Name): Generator<Omit<ForeignForm, 'sure'>> {
  for (const [language, given] of Object.entries(glossed ?? {})) {
    const term = [foreign?.[language] ?? []].flat()[0];
    for (const gloss of given) {
      yield { form: gloss, language, way: 'glossed', term };
    }
  }
  for (const [language, given] of Object.entries(foreign ?? {})) {
    for (const term of [given].flat()) {
      for (const form of romanise(language, term).slice(0, MOST_FORMS)) {
        yield { form, language, way: 'romanised', term };
      }
    }
  }
}

/** @returns names that a form is left of, and all that was dropped */
export function makeForeignForms(
  lists: readonly NameFile[],
  taken: Taken,
): { made: ForeignName[]; dropped: Dropped[] } {
  const names = lists.flatMap((list) => list.value.names.map((name, at) => ({ list, at, name })));
  const listed = names.map(({ name }) => name.name);
  const rights = new Map(
    [...taken.rights, ...listed].flatMap((right) => subphrases(right).map((part) => [part, right])),
  );
  const wrongs = new Set(taken.wrongs.map(foldedPhrase));
  const dropped: Dropped[] = [];

  const candidates = names.map(({ name, ...place }) => {
    const never = new Set((name.never ?? []).map(foldedPhrase));
    const forms = new Map<string, ForeignForm>();
    for (const reading of readings(name)) {
      const { form } = reading;
      const folded = foldedPhrase(form);
      const drop = (reason: DropReason, other?: string) =>
        dropped.push({ name: name.name, form, reason, ...(other !== undefined && { other }) });
      if (forms.has(form)) continue;
      const sure = surenessOf(form, reading.way, reading.language, foreignCues(name).length > 0);
      const around = rights.get(folded) ?? rights.get(foldedPhrase(plural(form)));
      if (isSameWithoutAccents(folded, foldedPhrase(name.name))) continue;
      if (never.has(folded)) drop('listed under never');
      else if (around !== undefined) drop('stands in a right name', around);
      else if (wrongs.has(folded)) drop('a pack has it');
      else if (sure === 'certain' || sure === 'cued' || sure === 'ordinary')
        forms.set(form, { ...reading, sure });
      else drop(sure);
    }
    for (const form of forms.keys()) if (isRaisedMore(form, forms.keys())) forms.delete(form);
    return { ...place, name, forms };
  });

  const owners = new Map<string, Set<string>>();
  for (const { name, forms } of candidates) {
    for (const form of forms.keys()) {
      const folded = foldedPhrase(form);
      owners.set(folded, (owners.get(folded) ?? new Set()).add(name.name));
    }
  }
  const made = candidates.flatMap(({ forms, ...rest }) => {
    const kept = [...forms.values()].filter(({ form }) => {
      const other = [...(owners.get(foldedPhrase(form)) ?? [])].find((owner) => owner !== rest.name.name);
      if (other !== undefined)
        dropped.push({ name: rest.name.name, form, reason: 'two names have it', other });
      return other === undefined;
    });
    return kept.length === 0 ? [] : [{ ...rest, forms: kept }];
  });
  return { made, dropped };
}
