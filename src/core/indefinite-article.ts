/**
 * "a" or "an" before a phrase, by how it is spoken, and putting the article right when the phrase after it has
 * changed. Where speakers differ ("herb", "historic", "FAQ") or the sound cannot be told, nothing is said.
 */

type Article = 'a' | 'an';

const words = (list: string) => new Set(list.trim().split(/\s+/u));
const beginsWithOneOf = (...patterns: string[]) => new RegExp(`^(?:${patterns.join('|')})`, 'u');

/** Capitals read as a word, of those where it decides. */
const SPOKEN =
  words(`FEMA FIBA FIFA FINA FOMO HIPAA LAN LASER LASIK LIDAR MERS MOMA NAFTA NASA NASCAR NASDAQ NATO
  NIMBY NORAD RADAR RAM REIT SARS SCOTUS SCUBA SIM SONAR SPAC STEM SWAT SWIFT`);
/** Capitals spelled out, of those that could be read as a word. */
const SPELLED =
  words(`FA FAA FAO FBI FDA FEC FIA FOI HBO HIV HMO HOA LA LED LGBTQIA LLC LPGA MA MBA MEP MIT MOT
  MOU MRI NAACP NBA NEC NGO NHS NIH NSA NUS NYC NYPD NYSE NYT NYU RAF RBA RFID RNA ROI ROTC SAT SEC SEO SOC SOS
  SUV`);
/** Read either way, though none of its letters tells. */
const EITHER = words('FAQ SQL');
const ROMAN = /^(?:I{2,3}|I?[VX]|[VX]I{1,3}|X{2,3}|X{1,2}(?:I?[VX]|V?I{1,3}))$/u;

/** Small letters that begin a word with a silent h. */
const SILENT_H = /^(?:hour|honest|honou?r|heir)/u;
/** Begins with a vowel letter and the sound of "you" or of w. */
const YOU_OR_W = beginsWithOneOf(
  'eu(?:bo|ca|ch|cl|ge|lo|ni|nu|ph|ra|re|ro|st|th)',
  'ewes?$|ewing$',
  'one(?:s|self|ness|time)?$|once$|oaxaca|ouagadougou|oui(?:$|ja)',
  'uefa|unesco|unanim',
  // "unicorn", not "unimportant", "unidentified", "unissued".
  'uni(?!gn|ll|m(?!od)|n|d(?!ir)|ro|sl|ss)',
  'us(?:es?|ed|a|b)$|us(?:e[flr]|ing|ab|ag|ain|u)',
  'ut(?:ah|en|er|il|op|recht)',
  'uk(?:$|r|ul|el)',
  'ur(?:al|an|ea|eth|ic|in|ol|ug)',
  'ubi(?:q|s)|udemy|ufos?$|uganda|uighur|ulysses|uvul|uyghur',
);
/** A vowel, though the patterns of the unsure ones hold it. */
const SURE_VOWEL =
  /^(?:euler|uber|udon|ulan|umami|nth$|nvidia|xbox|yggdrasil|ypres|yttri|yv(?:es|ette|onne)$)/u;
/** Speakers differ, or the spelling does not tell. */
const UNSURE = beginsWithOneOf(
  'eu|u[bcdfghjklmrstvz][aeiou]|un[ao]$',
  'herb(?!ert)|hermes|histor(?:ic|ian)|homage|hombre|hors$',
  // Not how English words begin: spelled out, or foreign ("Mbeki", "Ng", "Xbox").
  'f[^aeijloruy]|h[^aeiouwy]|l[^aeiouly]|m[^aceinouy]|n[^aeiouy]|r[^aehiouy]|x[^aeiouy]|y[^aeiou]',
);
const SHORT_FORMS = words('dr ft jr mr mrs ms mt ph phd sr st');
/** Said in full by some: "a New York", "an N.Y." */
const STATE = /^(?:N\.[CDHJMY]|R\.I|S\.[CD])\./u;

const byLetterName = (letter: string): Article => (/^[aefhilmnorsx]/iu.test(letter) ? 'an' : 'a');

function byWord(word: string): Article | undefined {
  if (SILENT_H.test(word) || SURE_VOWEL.test(word)) return 'an';
  if (YOU_OR_W.test(word) || SHORT_FORMS.has(word)) return 'a';
  if (UNSURE.test(word) || !/[aeiouy]/u.test(word)) return undefined;
  return /^[aeiou]/u.test(word) ? 'an' : 'a';
}

/** Two capitals or more: read as a word, or letter by letter. */
function byCapitals(capitals: string): Article | undefined {
  const word = capitals.toLowerCase();
  if (ROMAN.test(capitals) || EITHER.has(capitals)) return undefined;
  if (SPELLED.has(capitals)) return byLetterName(capitals);
  if (SPOKEN.has(capitals)) return byWord(word);
  const hasVowel = /[AEIOUY]/u.test(capitals.slice(1));
  if (/^[AEIO]/u.test(capitals)) return capitals !== 'EU' && YOU_OR_W.test(word) ? 'a' : 'an';
  if (capitals.startsWith('U')) {
    if (capitals.length <= 3 || !hasVowel || YOU_OR_W.test(word)) return 'a';
    return /^U[NPL][A-Z]{3}/u.test(capitals) ? byWord(word) : undefined;
  }
  // Both readings begin with a consonant.
  if (/^[BCDGJKPQTVWYZ]/u.test(capitals)) return 'a';
  if (!hasVowel) return 'an';
  // "A MAYOR", "A RECENT": a headline in capitals.
  return capitals.length >= 5 && /^.[AEIOUY]/u.test(capitals) ? byWord(word) : undefined;
}

/** @param figure digits with their commas and point; @param rest what follows them */
function byFigure(figure: string, rest: string): Article | undefined {
  const [whole = ''] = figure.split('.');
  if (whole.startsWith('8')) return 'an';
  // "1/8" is an eighth or one eighth.
  if (whole === '1' && rest.startsWith('/')) return undefined;
  if (/^1[18]\d\d$/u.test(whole)) {
    // 1867 is a year, "eighteen"; "1800 seats" may be a thousand; "the 1800s" may not.
    if (/^s(?!\p{L})/u.test(rest)) return 'an';
    return whole.startsWith('18') && !whole.endsWith('00') ? 'an' : undefined;
  }
  const groups = whole.includes(',') ? whole.indexOf(',') : whole.length % 3 || 3;
  return /^1[18]$/u.test(whole.slice(0, whole.length === 4 ? 1 : groups)) ? 'an' : 'a';
}

/** Quotation marks, brackets, a currency sign, and what nobody sees. */
const OPENING = /^[\s\u00AD\u200B-\u200D\u2060\p{Ps}\p{Pi}\p{Sc}"'’ʼ]+/u;
const FIGURE = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?|^\d+(?:\.\d+)?/u;

/**
 * Which indefinite article must stand before a phrase.
 * @param next the phrase as written, its capitals kept: "US" and "us" differ; more than one word does no harm
 * @returns undefined where it cannot be told from the spelling, or speakers differ
 */
export function articleFor(next: string): Article | undefined {
  const text = next
    .replace(OPENING, '')
    .slice(0, 60)
    .replace(/[\u00AD\u200B-\u200D\u2060]/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const figure = FIGURE.exec(text)?.[0];
  if (figure !== undefined) return byFigure(figure, text.slice(figure.length));
  // "O'Neill", "L'Oréal": one word.
  const [letters = ''] = /^(?:[A-Za-z]['’ʼ](?=\p{L}{2}))?[A-Za-z]+/u.exec(text) ?? [];
  const rest = text.slice(letters.length);
  if (STATE.test(text)) return undefined;
  // A letter of another script follows, or comes first: "Łódź", "Straße".
  if (letters === '' || /^\p{L}/u.test(rest)) return undefined;
  const word = letters.replace(/['’ʼ]/gu, '');
  if (word !== letters) return byWord(word.toLowerCase());
  // "an F1", "an F-16", "an MP3"
  if (/^-?\d/u.test(rest) && (word.length === 1 || /^(?:[A-Z]{2,3}|mp)$/u.test(word)) && !SPOKEN.has(word)) {
    return byLetterName(word);
  }
  // "an X-ray", "an S&P", "a U.S.", "a B"; not "I", nor an article of its own.
  if (word.length === 1)
    return /^[-.&+‑‐]/u.test(rest) || /[B-HJ-Z]/u.test(word) ? byLetterName(word) : undefined;
  // "an mRNA", "an iOS", "an NGO", "NGOs"
  if (/^[a-z][A-Z]/u.test(word)) return /^[ou]/u.test(word) ? undefined : byLetterName(word);
  const [, capitals] = /^([A-Z]{2,})s?$/u.exec(word) ?? [];
  if (capitals !== undefined) return byCapitals(capitals);
  // "MSc": letters and sounds mixed.
  if (/^[A-Z]{2}/u.test(word) && !/^[BCDGJKPQTVWZ]/u.test(word)) return undefined;
  return byWord(word.toLowerCase());
}

/** Words that nobody says "an" before; the quick answer for most. */
const PLAIN = /^[bcdfgjklmnpqrstvwz][aeiou][a-z]/i;

/**
 * What the indefinite article before a match must become because the words after it change.
 * @param before the word that stands directly before the match
 * @param was the match as the page has it
 * @param now what it becomes
 * @returns the article with the capitals of `before`; undefined where nothing is to be done: `before` is no
 * indefinite article, did not fit `was`, fits `now`, or one of the two cannot be told
 */
export function repairArticle(before: string, was: string, now: string): string | undefined {
  const article = before.toLowerCase();
  if (article !== 'a' && article !== 'an') return undefined;
  if (PLAIN.test(was) && PLAIN.test(now)) return undefined;
  const right = articleFor(now);
  if (right === undefined || right === article || articleFor(was) !== article) return undefined;
  if (before === article) return right;
  if (right === 'a') return 'A';
  // One capital A does not tell a headline in capitals from the beginning of a sentence; the words do.
  return /\p{Lu}{4}/u.test(was) && !/\p{Ll}/u.test(was + now) ? 'AN' : 'An';
}
