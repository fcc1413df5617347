/** Numbers that broke by rule, as matches beside those of the dictionary. */
import type { Match } from './find.ts';
import type { Index } from './index.ts';
import { numberSlips } from './numbers.ts';
import type { IndexedEntry } from './packed-index.ts';
import { NONE } from './phrase-table.ts';

/**
 * Where none of this stands, no rule has anything to look at: an amount that another figure follows, a
 * unit of ten thousands, a percent sign after a letter. Without the i flag, which costs more than it finds.
 */
const TRIGGER =
  /(?:illion|ILLION|housand|HOUSAND)[\s\u00ad\u200b-\u200d\u2060]+[$€£¥₩]?\d|(?:[Tt]en|TEN|undred|UNDRED)[\s\u00ad\u200b-\u200d\u2060]+[tmTM]|[a-zA-Z]%/;

const RULES = ['split', 'ten-thousand', 'percent'] as const;

/** The entries that stand for the rules, so that the card can tell of them and the reader can switch them off. */
const NUMBER_ENTRIES: readonly IndexedEntry[] = RULES.map((rule) => ({
  id: `number-${rule}`,
  channel: rule === 'percent' ? 'spun' : 'translated',
  kind: 'number',
  sure: 'certain',
  markOnly: false,
  capitals: 'any',
  isSign: true,
  orPage: false,
  isHeavy: false,
  near: [],
  unless: [],
  nearPage: [],
  unlessPage: [],
  asCue: NONE,
}));

/** The slips of a text that its reader has not switched off. */
export function numberMatches(text: string, index: Index): Match[] {
  if (!TRIGGER.test(text)) return [];
  return numberSlips(text).flatMap(({ start, end, now, rule }): Match[] => {
    const entry = NUMBER_ENTRIES[RULES.indexOf(rule)];
    if (entry === undefined || index.off.has(entry.id)) return [];
    const wrong = text.slice(start, end);
    return [
      {
        entry,
        start,
        end,
        wrong,
        now,
        isPlural: false,
        isQuoted: false,
        articleAt: -1,
        isDoubtful: false,
        awaitsPage: false,
        own: [],
      },
    ];
  });
}
