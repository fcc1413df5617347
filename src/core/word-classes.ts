/** Closed classes of words that a cue may name instead of listing them: "{month}", "{ordinal}". */
import { ONES, SCALES, TENS } from './number-words.ts';

const words = (list: string) => list.trim().split(/\s+/u);

function among(list: Iterable<string>): (folded: string) => boolean {
  const set = new Set(list);
  return (folded) => set.has(folded);
}

const NUMBER_WORDS = [
  ...ONES,
  ...TENS,
  ...SCALES,
  'dozen',
  ...[...SCALES, 'dozen'].map((word) => `${word}s`),
];

const ORDINAL_WORDS = words(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth
  fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth`);

/** "2nd", "11th", "21st": the ending must be that of the number. */
const ORDINAL_DIGITS = /^(?:\d*1[1-3]th|(?:\d*[02-9])?(?:1st|2nd|3rd)|\d*[04-9]th)$/u;

// "may" is left out: folded, the month cannot be told from the verb.
const MONTHS = words(`january february march april june july august september october november december
  jan feb apr aug sept oct nov dec`);

const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');

// "polish" is left out for the same reason as "may".
const NATIONALITIES = words(`afghan african albanian algerian american angolan arab argentine argentinian
  armenian asian australian austrian azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian
  brazilian british bulgarian burmese cambodian cameroonian canadian chilean chinese colombian congolese
  croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati english eritrean estonian ethiopian
  european filipino finnish french georgian german ghanaian greek guatemalan haitian honduran hungarian
  icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh
  kenyan korean kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian malaysian maltese
  mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian
  norwegian omani pakistani palestinian panamanian paraguayan peruvian philippine portuguese qatari romanian
  russian rwandan salvadoran saudi scottish senegalese serbian singaporean slovak slovakian slovenian somali
  spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tibetan tunisian turkish turkmen ugandan
  ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean`);

/**
 * The classes by the name a pack writes, braces included. Each says whether a token belongs to it, given its
 * folded form (lower case, straight apostrophes, no leading space).
 *
 * - `{year}` 1900 to 2099 in digits
 * - `{number}` begins with a digit
 * - `{number-word}` "seven", "forty", "hundred", "dozens"; a hyphenated number is several tokens
 * - `{ordinal}` "third", "twentieth", "21st"
 * - `{month}` in full or the usual short form, without May
 * - `{weekday}` in full, or its plural
 * - `{nationality}` the adjective, or its plural, without Polish
 */
export const WORD_CLASSES: Readonly<Record<string, (folded: string) => boolean>> = {
  '{year}': (folded) => /^(?:19|20)\d\d$/u.test(folded),
  '{number}': (folded) => /^\p{N}/u.test(folded),
  '{number-word}': among(NUMBER_WORDS),
  '{ordinal}': (
    (isWord) => (folded: string) =>
      isWord(folded) || ORDINAL_DIGITS.test(folded)
  )(among(ORDINAL_WORDS)),
  '{month}': among(MONTHS),
  '{weekday}': among(WEEKDAYS.flatMap((day) => [day, `${day}s`])),
  '{nationality}': among(
    NATIONALITIES.flatMap((name) => (/(?:ese|sh|ch|ss)$/u.test(name) ? [name] : [name, `${name}s`])),
  ),
};

/** Whether a cue is the name of a class, braces included, rather than a word. */
export function isWordClass(name: string): boolean {
  return Object.hasOwn(WORD_CLASSES, name);
}

/** Any word with a capital; the one class that asks for the text as it stands. */
export const CAPITALISED = '{Capitalised}';

/** All classes, in the order in which an index numbers them. */
export const CLASSES: readonly string[] = [CAPITALISED, ...Object.keys(WORD_CLASSES)];
