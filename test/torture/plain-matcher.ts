/**
 * The plain matcher that the engine is held against: no index, no hashes, no incremental anything. Every form
 * is tried at every token, every cue is looked for anew.
 */
import type { CueList, Dictionary } from '../../src/core/dictionary.ts';

interface Token {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const HIDDEN = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const TOKEN = new RegExp(
  `[\\p{L}\\p{N}\\p{M}${HIDDEN}]+(?:['’‘ʼ＇](?!s(?![\\p{L}\\p{N}\\p{M}]))\\p{L}[\\p{L}\\p{N}\\p{M}${HIDDEN}]*)*` +
    `|['’‘ʼ＇]s(?![\\p{L}\\p{N}\\p{M}])|\\S`,
  'giu',
);

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    const seen = found.replace(new RegExp(`[${HIDDEN}]`, 'g'), '');
    if (seen === '') continue;
    const folded = seen
      .toLowerCase()
      .replace(/[’‘ʼ＇]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .replace(/[‐‑–]/g, '-');
    const hasSpace = tokens.length > 0 && /\s/.test(text.slice(end, index));
    tokens.push({
      key: (hasSpace ? ' ' : '') + folded,
      text: found,
      start: index,
      end: index + found.length,
    });
    end = index + found.length;
  }
  return tokens;
}

/** Whether a phrase stands at a token; the space before its first word does not matter. */
function standsAt(tokens: readonly Token[], at: number, phrase: readonly Token[]): boolean {
  return (
    phrase.length > 0 &&
    phrase.every(({ key }, i) => {
      const there = tokens[at + i]?.key;
      return i === 0 ? there?.trim() === key.trim() : there === key;
    })
  );
}

/** Where a cue stands: `[first, last]` tokens. A capital in it is asked for. */
function cuePlaces(tokens: readonly Token[], cue: string): [number, number][] {
  const phrase = tokensOf(cue);
  const wantsCapital = cue.charAt(0) !== cue.charAt(0).toLowerCase();
  return tokens.flatMap(({ text }, at): [number, number][] => {
    if (!standsAt(tokens, at, phrase)) return [];
    if (wantsCapital && !/^\p{Lu}/u.test(text)) return [];
    return [[at, at + phrase.length - 1]];
  });
}

function hasCue(
  paragraphs: readonly (readonly Token[])[],
  own: number,
  first: number,
  last: number,
  lists: readonly CueList[],
) {
  const isOutside = ([a, b]: [number, number]) => b < first || a > last;
  return lists.some(({ scope, words }) =>
    words.some((cue) => {
      const here = cuePlaces(paragraphs[own] ?? [], cue).filter(isOutside);
      if (scope === 'before') return here.some(([, b]) => b === first - 1);
      if (scope === 'after') return here.some(([a]) => a === last + 1);
      if (scope === 'paragraph') return here.length > 0;
      if (scope === 'page') {
        return here.length > 0 || paragraphs.some((p, at) => at !== own && cuePlaces(p, cue).length > 0);
      }
      if (typeof scope === 'number') return here.some(([a, b]) => b >= first - scope && a <= last + scope);
      throw new Error(`the plain matcher does not know ${scope}`);
    }),
  );
}

/** A change the plain matcher makes; offsets into the paragraph. */
export interface PlainFix {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/**
 * @param dictionary of certain and cued wordings with capitals `any` or `exact`
 * @returns the leftmost-longest changes, as the entries spell them; of two at one place the one that is listed first
 */
export function plainMatches({ entries, forms }: Dictionary, texts: readonly string[]): PlainFix[] {
  const paragraphs = texts.map(tokensOf);
  return paragraphs.flatMap((tokens, paragraph) => {
    const found: PlainFix[] = [];
    for (const [at, { start }] of tokens.entries()) {
      for (const [wrong, right, place] of forms) {
        const entry = entries[place];
        const phrase = tokensOf(wrong);
        const last = at + phrase.length - 1;
        const end = tokens[last]?.end;
        if (entry === undefined || end === undefined || !standsAt(tokens, at, phrase)) continue;
        const was = (texts[paragraph] ?? '').slice(start, end);
        const letters = (s: string) => s.replace(/[^\p{L}]/gu, '');
        if (entry.capitals === 'exact' && letters(was) !== letters(wrong)) continue;
        if (entry.near.length > 0 && !hasCue(paragraphs, paragraph, at, last, entry.near)) continue;
        if (hasCue(paragraphs, paragraph, at, last, entry.unless)) continue;
        found.push({ paragraph, start, end, right });
      }
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    let free = 0;
    return found.filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
  });
}
