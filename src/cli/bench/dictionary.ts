/**
 * Dictionaries of any size for the benchmark, shaped like ours: names and phrases of two to four words whose
 * words were swapped for synonyms, about five wrong forms an entry, every third entry with cues.
 */
import type { CompiledEntry, CueList, CueScope, Dictionary, Form } from '../../core/dictionary.ts';
import type { Sureness } from '../../core/entry.ts';
import { MAINS, TAILS } from './clauses.ts';
import { type Random, randomFrom } from './random.ts';
import { vocabulary } from './vocabulary.ts';

const CHANNELS = ['spun', 'spun', 'ko-en', 'zh-en'];
const SCOPES: readonly CueScope[] = ['paragraph', 'paragraph', 'sentence', 'page', 5, 12, 'before', 'after'];
/** What names end in again and again. */
const HEADS =
  'Times City Bank Group House Post Party Park University Motors Union Journal Court Square River Games'.split(
    ' ',
  );
/** Phrases by the place of their function words (f) and words that carry meaning (w). */
const PHRASES = ['ww', 'www', 'wfw', 'fww', 'fwfw', 'wffw', 'wfww'];
const FUNCTION_WORDS = 'the of in to at on for with from by as than that this its into'.split(' ');
/** Topics repeat, so cues do. */
const CUES = vocabulary.filter((_, at) => at % 6 === 0).slice(0, 3_000);
/** Of ten entries. */
const SURENESS: readonly Sureness[] = [
  ...Array<Sureness>(5).fill('certain'),
  ...Array<Sureness>(3).fill('cued'),
  ...Array<Sureness>(2).fill('page'),
];

/**
 * Two words that stand side by side on the benchmark's own pages: what every dictionary begins with, as `page`
 * entries, so that ordinary text has places to be looked at and left alone, about one in 100 words.
 */
const LURES = 20;
const LURE = /(?<=^|[ ,])([a-z]+ [a-z]+)(?=$|[ ,])/g;

const placeOf = new Map(vocabulary.map((word, at) => [word, at]));
const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The synonyms of a word, always the same: a spinner breaks "City" into "Metropolis" in every name. */
function synonym(word: string, which: number): string {
  const at = placeOf.get(word.toLowerCase()) ?? 0;
  const other = vocabulary[(at * 7_919 + which * 104_729 + 11) % vocabulary.length] ?? word;
  return word === word.toLowerCase() ? other : capitalised(other);
}

function rightName(random: Random): string[] {
  const words = Array.from({ length: 1 + random.below(3) }, () => capitalised(random.pickEarly(vocabulary)));
  return [...words, random.chance(0.5) ? random.pick(HEADS) : capitalised(random.pickEarly(vocabulary))];
}

function rightPhrase(random: Random): string[] {
  return [...random.pick(PHRASES)].map((kind) =>
    kind === 'f' ? random.pick(FUNCTION_WORDS) : random.pickEarly(vocabulary),
  );
}

/** One or two words swapped. */
function wrongOf(right: readonly string[], random: Random): string {
  const places = right.flatMap((word, at) => (FUNCTION_WORDS.includes(word) ? [] : [at]));
  const swapped = random.shuffle(places).slice(0, random.chance(0.7) ? 1 : 2);
  return right.map((word, at) => (swapped.includes(at) ? synonym(word, random.below(5)) : word)).join(' ');
}

function cueList(random: Random): CueList {
  const words = Array.from({ length: 3 + random.below(8) }, () => {
    const word = random.pickEarly(CUES);
    return random.chance(0.2) ? capitalised(word) : word;
  });
  return { scope: random.pick(SCOPES), words: [...new Set(words)] };
}

function entryFor(at: number, isName: boolean, random: Random, sure = random.pick(SURENESS)): CompiledEntry {
  return {
    id: `bench-${at}`,
    channel: random.pick(CHANNELS),
    kind: isName ? 'name' : 'wording',
    sure,
    markOnly: random.chance(0.05),
    capitals: isName ? 'name' : 'any',
    isSign: !random.chance(0.05),
    orPage: false,
    isHeavy: false,
    near: sure === 'cued' ? [cueList(random)] : [],
    unless: random.chance(sure === 'cued' ? 0.3 : 0.05) ? [cueList(random)] : [],
  };
}

/**
 * Makes one, the same every time.
 * @param size how many wrong forms; a smaller dictionary is the beginning of every larger one
 */
export function benchDictionary(size: number): Dictionary {
  const random = randomFrom(1);
  const entries: CompiledEntry[] = [];
  const forms: Form[] = [];
  const taken = new Set<string>();
  const lures = new Set([...MAINS, ...TAILS].flatMap((clause) => clause.match(LURE) ?? []));
  for (const lure of random.shuffle([...lures]).slice(0, LURES)) {
    taken.add(lure);
    forms.push([lure, `${lure} there`, entries.push(entryFor(entries.length, false, random, 'page')) - 1]);
  }
  while (forms.length < size) {
    const isName = random.chance(0.6);
    const right = isName ? rightName(random) : rightPhrase(random);
    taken.add(right.join(' ').toLowerCase());
    const entry = entries.push(entryFor(entries.length, isName, random)) - 1;
    for (let left = 3 + random.below(5); left > 0; left--) {
      const wrong = wrongOf(right, random);
      if (taken.has(wrong.toLowerCase())) continue;
      taken.add(wrong.toLowerCase());
      forms.push([wrong, right.join(' '), entry]);
    }
  }
  return { entries, forms: forms.slice(0, size) };
}
