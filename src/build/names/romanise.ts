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

function korean(spelling: string): string[] {
  const words = spelling.split(/\s+/u);
  const letterByLetter = words.map((word) => [...word].map((syllable) => romanize(syllable)).join(''));
  const whole = words.map((word) => romanize(word));
  const plain = [whole, letterByLetter];
  const slipped = KOREAN_SLIPS.map(([slip, put]) => whole.map((word) => word.replace(slip, put)));
  return [...plain, ...slipped].map((made) => joined(made.map(raised)));
}

function japanese(spelling: string): string[] {
  // Kanji have several readings; only kana say how they sound.
  if (/\p{Script=Han}/u.test(spelling)) return [];
  const words = spelling.split(/[・\s]+/u).map((word) => toRomaji(word.replaceAll('・', ' ')));
  const short = words.map((word) => word.replace(/oo|ou/g, 'o').replace(/uu/g, 'u').replace(/-/g, ''));
  return [words, short].map((made) => joined(made.map(raised)));
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
