/** A foreign spelling -> what a translator makes of it that does not know the name and reads it letter by letter. */
import { romanize } from 'es-hangul';
import { pinyin } from 'pinyin-pro';
import { transliterate } from 'transliteration';
import { toRomaji } from 'wanakana';

/** Languages whose letters are read; of others only the glosses are taken. */
export const READ_LANGUAGES = ['ko', 'zh', 'ja', 'ru', 'uk'] as const;

const raised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const joined = (words: readonly string[]) => words.join(' ');

/** Syllables joined, in twos, each alone, and as a person: surname, then the rest. */
function groupings(syllables: readonly string[]): string[] {
  const whole = raised(syllables.join(''));
  if (syllables.length < 2) return [whole];
  const [first = '', ...rest] = syllables;
  const forms = [whole, joined(syllables.map(raised))];
  if (syllables.length >= 3) forms.push(`${raised(first)} ${raised(rest.join(''))}`);
  if (syllables.length >= 4) {
    const half = 2;
    forms.push(`${raised(syllables.slice(0, half).join(''))} ${raised(syllables.slice(half).join(''))}`);
    forms.push(`${raised(syllables.slice(0, -half).join(''))} ${raised(syllables.slice(-half).join(''))}`);
  }
  return forms;
}

function chinese(spelling: string): string[] {
  return spelling
    .split(/[·・\s]+/u)
    .map((part) => groupings(pinyin(part, { toneType: 'none', type: 'array', v: true })))
    .reduce((all, forms) => all.flatMap((before) => forms.map((form) => `${before} ${form}`.trim())), ['']);
}

/** A Japanese person read in pinyin: both words, in either order, and cut after the first character like a Chinese name. */
export function pinyinPerson(surname: string, given: string): string[] {
  const read = (word: string) => pinyin(word, { toneType: 'none', type: 'array', v: true });
  const [family, own] = [read(surname), read(given)];
  const [first = '', ...rest] = [...family, ...own];
  const [one, two] = [raised(family.join('')), raised(own.join(''))];
  return [`${one} ${two}`, `${two} ${one}`, `${raised(first)} ${raised(rest.join(''))}`];
}

/** Slips between Korean letters that English keeps apart, by the beginning of a word and anywhere in it. */
const KOREAN_SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^r/, 'l'],
  [/^l/, 'r'],
  [/(?<=[aeiou])r(?=[aeiou])/g, 'l'],
  [/eo/g, 'u'],
  [/eo/g, 'o'],
  [/eu/g, 'u'],
  [/^g/, 'k'],
  [/^b/, 'v'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^j/, 'z'],
];

/** How Korean surnames are usually written, beside the letter by letter form. */
const SURNAMES: Readonly<Record<string, readonly string[]>> = {
  김: ['Kim'],
  이: ['Lee', 'Yi'],
  박: ['Park'],
  최: ['Choi'],
  정: ['Jung', 'Chung', 'Jeong'],
  조: ['Cho', 'Jo'],
  강: ['Kang'],
  윤: ['Yoon', 'Yun'],
  장: ['Jang', 'Chang'],
  임: ['Lim', 'Im'],
  한: ['Han'],
  오: ['Oh'],
  서: ['Seo', 'Suh'],
  신: ['Shin'],
  권: ['Kwon'],
  황: ['Hwang'],
  안: ['Ahn', 'An'],
  송: ['Song'],
  류: ['Ryu', 'Yoo'],
  유: ['Yoo', 'Yu'],
  홍: ['Hong'],
  전: ['Jeon', 'Jun'],
  고: ['Ko', 'Go'],
  문: ['Moon'],
  손: ['Son'],
  양: ['Yang'],
  배: ['Bae'],
  백: ['Baek', 'Paik'],
  허: ['Heo', 'Huh'],
  남: ['Nam'],
  심: ['Shim'],
  노: ['Noh', 'Roh'],
  하: ['Ha'],
  곽: ['Kwak'],
  성: ['Sung', 'Seong'],
  차: ['Cha'],
  주: ['Joo', 'Ju'],
  우: ['Woo'],
  구: ['Koo', 'Gu'],
  나: ['Na'],
  민: ['Min'],
  추: ['Choo', 'Chu'],
  봉: ['Bong'],
  방: ['Bang'],
  엄: ['Um', 'Eom'],
  원: ['Won'],
  천: ['Cheon', 'Chun'],
};
/** The same for syllables of given names. */
const GIVEN: readonly (readonly [RegExp, string])[] = [
  [/^ui$/, 'eui'],
  [/^si(?=n|m|k|$)/, 'shi'],
  [/^u$/, 'woo'],
  [/^un$/, 'woon'],
  [/^jun$/, 'joon'],
  [/^su$/, 'soo'],
  [/yeong$/, 'young'],
  [/^gyeong$/, 'kyung'],
  [/^geun$/, 'keun'],
  [/yeon$/, 'yun'],
  [/^(j|s)eong$/, '$1ung'],
  [/^seon$/, 'sun'],
  [/^hui$/, 'hee'],
  [/^gyu/, 'kyu'],
  [/eok$/, 'uk'],
  [/yeol$/, 'yul'],
  [/^cheol$/, 'chul'],
];

/** A person of three syllables: the surname as usual or by its letters, the given name with a hyphen or without. */
function koreanPerson(spelling: string): string[] {
  const [surname = '', first = '', second = ''] = spelling;
  const usual = SURNAMES[surname];
  if (usual === undefined || [...spelling].length !== 3) return [];
  const ways = (syllable: string) => {
    const plain = romanize(syllable);
    const customary = GIVEN.reduce((word, [letters, put]) => word.replace(letters, put), plain);
    return [...new Set([plain, customary])];
  };
  return [...new Set([...usual, raised(romanize(surname))])].flatMap((family) =>
    ways(first).flatMap((one) =>
      ways(second).flatMap((two) => [`${family} ${raised(one)}-${two}`, `${family} ${raised(one)}${two}`]),
    ),
  );
}

function korean(spelling: string): string[] {
  const words = spelling.split(/\s+/u);
  const letterByLetter = words.map((word) => [...word].map((syllable) => romanize(syllable)).join(''));
  const whole = words.map((word) => romanize(word));
  const plain = [whole, letterByLetter];
  // A vowel that Korean puts between consonants of a foreign word: 미트윌란 is "miteuwillan".
  const bare = whole.map((word) => word.replace(/(?<=[^aeo])eu(?=[^aeiou]|$)/g, '').replace(/ll/g, 'l'));
  const slipped = [
    ...KOREAN_SLIPS.map(([slip, put]) => whole.map((word) => word.replace(slip, put))),
    bare,
    bare.map((word) => word.replace(/^r/, 'l')),
    bare.map((word) => word.replace(/^p/, 'f')),
  ];
  const person = koreanPerson(spelling);
  const read = person.length > 0 ? plain : [...plain, ...slipped];
  return [...read.map((made) => joined(made.map(raised))), ...person];
}

function japanese(spelling: string): string[] {
  // Kanji have several readings; only kana say how they sound.
  if (/\p{Script=Han}/u.test(spelling)) return [];
  const words = spelling.split(/[・\s]+/u).map((word) => toRomaji(word.replaceAll('・', ' ')));
  const short = words.map((word) => word.replace(/oo|ou/g, 'o').replace(/uu/g, 'u').replace(/-/g, ''));
  // Vowels that katakana put after consonants, and letters that they have only one of: プリウス is "puriusu".
  const bare = short.map((word) =>
    word.replace(/(?<=[bdfghjklmnprstvz])u$|(?<=[^aeiou][td])o$|(?<=[td])o$/, ''),
  );
  const slips = bare.map((word) => word.replace(/r/g, 'l'));
  const made = /\p{Script=Katakana}/u.test(spelling)
    ? [words, short, bare, slips, bare.map((word) => word.replace(/b/g, 'v'))]
    : [words, short];
  return made.map((form) => joined(form.map(raised)));
}

const cyrillic = (spelling: string) => {
  const plain = transliterate(spelling).replaceAll("'", '');
  return [plain, plain.replace(/iy\b/g, 'y'), plain.replace(/Ya/g, 'Ia')];
};

/**
 * @param language of {@link READ_LANGUAGES}; others give nothing
 * @returns different forms in Latin letters, the plainest first; those with other letters left over are left out
 */
export function romanise(language: string, spelling: string): string[] {
  const forms =
    language === 'zh'
      ? chinese(spelling)
      : language === 'ko'
        ? korean(spelling)
        : language === 'ja'
          ? japanese(spelling)
          : language === 'ru' || language === 'uk'
            ? cyrillic(spelling)
            : [];
  return [...new Set(forms)].filter((form) => /^[A-Za-z0-9][A-Za-z0-9 '-]*$/.test(form));
}
