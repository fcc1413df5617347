/** Right names and how other languages spell them -> the wrong forms that their translators make. */

import { plural } from '../../core/plural.ts';
import { inChineseCharacters, misreadPerson, personThroughKorean } from './japanese-readings.ts';
import type { Dropped, DropReason, Taken } from './make-forms.ts';
import { isOrdinary } from './ordinary.ts';
import { foldedPhrase, subphrases } from './phrases.ts';
import type { NameFile } from './read-names.ts';
import { pinyinPerson, romanise } from './romanise.ts';
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
  /**
   * `certain`: can be nothing else. `cued`: asks for a cue. `plain`: reads as ordinary English or as somebody else's
   * name, and asks for a narrow cue or for a page that shows its channel. `ordinary`: asks for a narrow cue. `page`:
   * nothing but a page that shows its channel tells it from ordinary English.
   */
  readonly sure: 'certain' | 'cued' | 'plain' | 'ordinary' | 'page';
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
/** A single word up to this length is easily somebody else's name, and asks for a narrow cue. */
const LONGEST_SHORT = 5;
/** Romanised forms of one spelling at most. */
const MOST_FORMS = 12;

const wordsOf = (form: string) => form.match(/[\p{L}\p{N}']+/gu) ?? [];
const isPlain = (form: string) => wordsOf(form).every((word) => /\p{N}/u.test(word) || isOrdinary(word));

/** The cues beside which a foreign form may stand. */
export const foreignCues = (name: Name): readonly string[] => name['foreign-cues'] ?? name.cues ?? [];

/** Cues that stand on any page of a country, a trade or a sport: beside one, an ordinary phrase is still ordinary. */
const BROAD = new Set(
  `AI, A-share, Alibaba, America, American, Apple, Assembly, BYD, Beijing, Changan, China, Chinese, Democratic,
  Democratic Party, Disney+, EU, EV, Europe, European, FIFA, France, French, GPU, German, Germany, Google, Guangdong,
  Guangzhou, Hong Kong, Huawei, Hunan TV, Hyundai, IPO, J.League, J1, JTBC, JYP, Japan, Japanese, K-pop, KBO, KBS,
  KOSDAQ, KOSPI, Korea, Korean, LG, LLM, London, MBC, MC, MLB, MMORPG, Moscow, NBA, Nasdaq, Naver, NetEase, Netflix,
  North Korea, Olympic, Osaka, Paris, People Power Party, PlayStation, Premier League, Pyongyang, RPG, Republican,
  Russia, Russian, SBS, SK, SM, SUV, Samsung, Seoul, Shanghai, Shenzhen, Singapore, South Korea, South Korean, Spain,
  Spanish, Spring Festival, Steam, Switch, TV, TV series, TV show, TVING, Taipei, Taiwan, Taiwanese, Tencent, Tokyo,
  Toyota, Turkey, Turkish, UEFA, Ukraine, Volkswagen, YG`.split(/,\s+/),
);

/** The cues that are names tied to few others: what reads as ordinary English asks for one of these. */
export const narrowCues = (cues: readonly string[]): readonly string[] =>
  cues.filter((cue) => /^\p{Lu}/u.test(cue) && !BROAD.has(cue));

const asksMore = (sure: ForeignForm['sure']) => sure === 'ordinary' || sure === 'page';
const isSure = (sure: ForeignForm['sure'] | DropReason): sure is ForeignForm['sure'] =>
  ['certain', 'cued', 'plain', 'ordinary', 'page'].includes(sure);

/** How sure a form is, or why there is none. */
function surenessOf(
  form: string,
  way: ForeignWay,
  language: string,
  hasCues: boolean,
  hasNarrow: boolean,
  isInPeople: boolean,
): ForeignForm['sure'] | DropReason {
  const words = wordsOf(form);
  const [only = ''] = words;
  const plain = isPlain(form);
  if (words.length === 1 && only.length < SHORTEST && (way === 'romanised' || !hasCues)) return 'too short';
  if (way === 'romanised' && plain && words.length === 1 && !hasCues) return 'ordinary English';
  // "Wei Yi", "Gu Ming": two syllables apart are somebody's name.
  const isPerson =
    language === 'zh' &&
    words.length === 2 &&
    form.length < 10 &&
    words.every((word) => /^\p{Lu}/u.test(word));
  if (isPerson && !hasCues) return 'asks for a cue';
  if (hasCues) {
    const isSmall = form === form.toLowerCase();
    const isShort = words.length === 1 && only.length <= LONGEST_SHORT;
    if ((isPerson && way === 'romanised') || (plain && (words.length === 1 || isSmall))) {
      if (hasNarrow) return 'ordinary';
      return plain && words.length > 1 ? 'page' : 'asks for a cue';
    }
    // "Li Xiao Dong", "Kim Eun-hui": others bear such names, and stand in the news of the same trade.
    const isNamesake = isInPeople && NAMESAKES.includes(language) && /\S[ -]\S/.test(form);
    if (isPerson || isNamesake || isShort || (plain && words.length <= 3))
      return hasNarrow ? 'plain' : 'page';
    return 'cued';
  }
  if (plain && form === form.toLowerCase() && words.length >= 3) return 'page';
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

interface NameReading extends Omit<ForeignForm, 'sure'> {
  /** It may be somebody else's name, whatever its letters look like. */
  readonly asksNarrow?: boolean;
  readonly isSmallTitle?: boolean;
}

/** Lists of people, and the languages in which many people share a name. */
const PEOPLE = /people$/;
const NAMESAKES: readonly string[] = ['ko', 'zh', 'ja'];

/** Lists of works: translators write their titles like sentences, and in quotation marks often all small. */
const WORKS = /culture$|^films|^series$|^games$|^books$/;

/** "Decision to break up" for "Decision to Break Up"; a match takes more capitals than its form has, never fewer. */
const asSentence = (title: string) =>
  title.replace(/(?<=.)\b\p{Lu}[\p{Ll}']+/gu, (word) => (isOrdinary(word) ? word.toLowerCase() : word));

/** A title as it is, and in other capitals where it is long enough to be known by its words. */
function titles(gloss: string, topic: string): string[] {
  if (!WORKS.test(topic) || wordsOf(gloss).length < 3 || !/^\p{Lu}/u.test(gloss)) return [gloss];
  const small = gloss.toLowerCase();
  return isPlain(gloss) ? [asSentence(gloss), small] : [asSentence(gloss)];
}

/** Every way in which a name's spellings may be read, in no order. */
function* readings(name: Name, topic: string): Generator<NameReading> {
  const { foreign, glossed } = name;
  for (const [language, given] of Object.entries(glossed ?? {})) {
    const term = [foreign?.[language] ?? []].flat()[0];
    for (const gloss of given) {
      const [title = gloss, small] = titles(gloss, topic);
      yield { form: title, language, way: 'glossed', term };
      if (small !== undefined) yield { form: small, language, way: 'glossed', term, isSmallTitle: true };
    }
  }
  for (const [language, given] of Object.entries(foreign ?? {})) {
    for (const term of [given].flat()) {
      if (language === 'ja') {
        for (const form of misreadPerson(name.name, term)) {
          yield { form, language, way: 'romanised', term, asksNarrow: true };
        }
        // Other countries read the same kanji, or spell their sound in letters of their own.
        const characters = inChineseCharacters(term);
        for (const form of characters === undefined ? [] : pinyinPerson(...characters)) {
          yield { form, language: 'zh', way: 'romanised', term: characters?.join('') };
        }
        for (const form of personThroughKorean(name.name, term)) {
          yield { form, language: 'ko', way: 'romanised', term, asksNarrow: true };
        }
      }
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
    /** Titles all in small letters, which ask for more than the same in capitals and so stand beside them. */
    const small: ForeignForm[] = [];
    for (const reading of readings(name, place.list.value.topic)) {
      const { form } = reading;
      const folded = foldedPhrase(form);
      const drop = (reason: DropReason, other?: string) =>
        dropped.push({ name: name.name, form, reason, ...(other !== undefined && { other }) });
      if (forms.has(form)) continue;
      const cues = foreignCues(name);
      const hasNarrow = narrowCues(cues).length > 0;
      const isInPeople = PEOPLE.test(place.list.value.topic);
      const sure =
        reading.asksNarrow && cues.length > 0
          ? hasNarrow
            ? 'plain'
            : 'page'
          : surenessOf(form, reading.way, reading.language, cues.length > 0, hasNarrow, isInPeople);
      const around = rights.get(folded) ?? rights.get(foldedPhrase(plural(form)));
      if (isSameWithoutAccents(folded, foldedPhrase(name.name))) continue;
      if (never.has(folded)) drop('listed under never');
      else if (around !== undefined) drop('stands in a right name', around);
      else if (wrongs.has(folded)) drop('a pack has it');
      else if (isSure(sure)) {
        const made = { form, language: reading.language, way: reading.way, term: reading.term, sure };
        if (reading.isSmallTitle) small.push(made);
        else forms.set(form, made);
      } else drop(sure);
    }
    // Small letters take capitals too; but what asks for more must not stand for what asks for less.
    for (const { form, sure } of forms.values()) {
      const others = [...forms.values()].filter((other) => asksMore(sure) || !asksMore(other.sure));
      if (
        isRaisedMore(
          form,
          others.map((other) => other.form),
        )
      )
        forms.delete(form);
    }
    for (const { form, ...title } of small) {
      if (!forms.has(form)) forms.set(form, { form, ...title });
    }
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
