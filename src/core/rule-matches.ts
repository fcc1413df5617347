/** What broke by rule, not by list: numbers, and braces that a spinner left behind. As matches beside those of the dictionary. */
import type { Match } from './find.ts';
import type { Index } from './index.ts';
import { numberSlips } from './numbers.ts';
import type { IndexedEntry } from './packed-index.ts';
import { NONE } from './phrase-table.ts';
import { PLAIN_ENTRY } from './plain-entry.ts';

/**
 * Where none of this stands, no rule has anything to look at: an amount that another figure follows, a
 * unit of ten thousands, in words or in figures after a figure, digits in fours, a percent sign after a letter, a brace before one. Without the i flag, which costs more
 * than it finds.
 */
const TRIGGER =
  /(?:illion|ILLION|housand|HOUSAND)[\s\u00ad\u200b-\u200d\u2060]+[$€£¥₩]?\d|(?:[Tt]en|TEN|undred|UNDRED)[\s\u00ad\u200b-\u200d\u2060]+[tmTM]|\d[\s\u00ad\u200b-\u200d\u2060]+10[0,]|housand and \d|\d,\d{4}(?!\d)|[a-zA-Z]%|\{[a-z]/;

/** Spinners choose one of the words that their template lists in braces; where it lists one, the braces may stay. */
const BRACES = /\{([a-z]{2,}(?: [a-z]+)?)\}/g;

const entryOf = (rule: string, facts: Pick<IndexedEntry, 'channel' | 'kind' | 'sure'>): IndexedEntry => ({
  ...PLAIN_ENTRY,
  id: rule,
  ...facts,
  capitals: 'any',
  isSign: true,
  nearPage: [],
  unlessPage: [],
  asCue: NONE,
});

/** The entries that stand for the rules, so that the card can tell of them and the reader can switch them off. */
const ENTRIES = {
  split: entryOf('number-split', { channel: 'translated', kind: 'number', sure: 'certain' }),
  'ten-thousand': entryOf('number-ten-thousand', { channel: 'translated', kind: 'number', sure: 'certain' }),
  grouping: entryOf('number-grouping', { channel: 'translated', kind: 'number', sure: 'certain' }),
  percent: entryOf('number-percent', { channel: 'spun', kind: 'number', sure: 'certain' }),
  // Templates of other makers have braces too.
  braces: entryOf('spun-braces', { channel: 'spun', kind: 'spelling', sure: 'page' }),
} as const;

/** The places in a text that a rule speaks of and that its reader has not switched off. */
export function ruleMatches(text: string, index: Index): Match[] {
  if (!TRIGGER.test(text)) return [];
  const braces = Array.from(text.matchAll(BRACES), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    now: found[1] ?? '',
    rule: 'braces' as const,
  }));
  return [...numberSlips(text), ...braces].flatMap((slip): Match[] => {
    const { start, end, now, rule } = slip;
    const entry = ENTRIES[rule];
    if (index.off.has(entry.id)) return [];
    return [
      {
        entry,
        start,
        end,
        wrong: text.slice(start, end),
        now,
        isPlural: false,
        isQuoted: false,
        articleAt: -1,
        isDoubtful: 'isDoubtful' in slip && slip.isDoubtful === true,
        awaitsPage: false,
        own: [],
      },
    ];
  });
}
