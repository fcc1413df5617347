/** What the card tells of what is put right by rule (core/rule-matches.ts) instead of by an entry of a pack. */
import type { Notes } from '../core/dictionary.ts';

const EAST = 'Korean, Chinese and Japanese count in ten thousands';

export const RULE_NOTES: Notes = {
  'number-split': {
    pack: 'numbers',
    why: `${EAST}, so a translator split one amount in two. The sum is exact.`,
  },
  'number-ten-thousand': {
    pack: 'numbers',
    why: `${EAST}, and a translator left their unit standing. The figure is the same.`,
  },
  'number-grouping': {
    pack: 'numbers',
    why: `${EAST}, and a translator set the comma after every fourth digit. The figure is the same.`,
  },
  'number-percent': {
    pack: 'numbers',
    why: 'A spinner wrote a figure out in words, but the percent sign after it stayed.',
  },
  'spun-braces': {
    pack: 'rules',
    why: 'A spinner chooses among words in braces; here it left the braces standing.',
  },
};

/** The titles of the packs that these notes name. */
export const RULE_TITLES: Readonly<Record<string, string>> = {
  numbers: 'Amounts and percentages',
  rules: 'What a spinner left standing',
};
