/** What is measured: ways to find the wrong forms of a dictionary in a page. */
import type { Dictionary } from '../../core/dictionary.ts';
import { ship } from './copydesk.ts';

/** What a matcher's script offers in the page. */
export interface MatcherScript {
  /** Makes what `scan` needs of the text that was shipped, a literal inside a function. */
  readonly load: (literal: () => string) => unknown;
  /** Reads a page and finds what is to be done there, without doing it. @returns how many places */
  readonly scan: (loaded: unknown, root: Document) => number;
}

export interface Matcher {
  readonly name: string;
  /** Its module with `load` and `scan`, from this folder. */
  readonly file: string;
  /** The dictionary as it would be shipped to a page; undefined where none is needed. */
  readonly ship?: (dictionary: Dictionary) => string;
}

/** The others get wrong and right forms, and nothing to decide by. */
const shipForms = ({ forms }: Dictionary) => JSON.stringify(forms.map(([wrong, right]) => [wrong, right]));

/** Does nothing: its heap is the page's own. */
export const NOTHING: Matcher = { name: 'nothing', file: './others/nothing.ts' };
/** The least that reading a page costs. */
export const FLOOR: Matcher = { name: 'floor', file: './others/floor.ts' };
export const COPYDESK: Matcher = { name: 'copydesk', file: './copydesk.ts', ship };

/** All that find forms, ours first. */
export const MATCHERS: readonly Matcher[] = [
  COPYDESK,
  { name: 'regex an entry', file: './others/regex-an-entry.ts', ship: shipForms },
  { name: 'one alternation', file: './others/one-alternation.ts', ship: shipForms },
  { name: 'modern-ahocorasick', file: './others/modern-ahocorasick.ts', ship: shipForms },
];
