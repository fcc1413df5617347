/** All messages between our pages, the web page and the worker, as types. No code. */
import type { Note } from './dictionary.ts';
import type { Evidence } from './evidence.ts';
import type { Refusal } from './gate.ts';
import type { Draft } from './own-correction.ts';
import type { Mode } from './settings.ts';

/** One place on the page, for the popup's list. */
export interface Place {
  /** Names the place as long as the page stands. */
  readonly key: string;
  /** `mark`: only highlighted. */
  readonly as: 'fix' | 'mark';
  readonly entry: string;
  readonly was: string;
  readonly now: string;
  /** The reader asked for the original here. */
  readonly isOriginal: boolean;
  /** A mark whose suggestion the reader took: it reads restored. */
  readonly isAccepted: boolean;
}

/** What the popup shows of a page. */
export interface PageSummary {
  /** The page's site, as `siteOf` gives it. */
  readonly host: string;
  readonly mode: Mode;
  /** Why the page is left alone; undefined where it is read. */
  readonly refusal: Refusal | undefined;
  /** Reading the page failed, and it was left as it was. */
  readonly hasFailed: boolean;
  /** A long page is still being read; more places may come. */
  readonly isReading: boolean;
  /** The reader asked for the page as it was published. */
  readonly isOriginal: boolean;
  /** In page order. */
  readonly places: readonly Place[];
  readonly evidence: readonly Evidence[];
  /** Words read on the page. */
  readonly words: number;
  /** The restored headline, or the restored title where there is none; for finding the original story. */
  readonly headline: string;
}

/** What a report form is filled with. */
export interface ReportStart {
  /** The publisher's words: under the selection, or of the correction that the reader reports. */
  readonly wrong: string;
  /** What the page shows in their place; the same words where nothing was restored. */
  readonly right: string;
  /** The publisher's sentence around them. */
  readonly sentence: string;
  /** The entry that is reported as wrong here; empty for a glitch that was missed. */
  readonly entry: string;
  readonly host: string;
  /** As in `location.href`. */
  readonly address: string;
  /** As in `html lang`; empty where absent. */
  readonly language: string;
}

/** What our pages and the worker ask of a web page. */
export interface PageCalls {
  'page:summary': () => PageSummary;
  /** Shows the original or the right form at one place. */
  'page:switch': (key: string, isOriginal: boolean) => void;
  /** Takes a mark's suggestion at one place, or gives it back. */
  'page:accept': (key: string, isAccepted: boolean) => void;
  /** Scrolls to a place and lets it flash. */
  'page:show': (key: string) => void;
  /** Shows the whole page as it was published, or restored again, or the other of the two. */
  'page:original': (isOriginal: boolean | 'other') => void;
  /** Goes to the next (1) or previous (-1) fix or mark and opens its card with the focus in it. */
  'page:walk': (by: 1 | -1) => void;
  /** What a report would start with now: the card's correction that was reported, or the selection. */
  'page:report-start': () => ReportStart;
  /** How many places a draft would change here; changes nothing. */
  'page:try': (draft: Pick<Draft, 'wrong' | 'right'>) => number;
}

/** The keyboard commands, as the manifest names them. */
export type CommandName = 'toggle-site' | 'show-original' | 'next-fix' | 'previous-fix' | 'report';

/** What pages and scripts of ours ask of the worker. */
export interface WorkerCalls {
  /** The number of fixes on the sender's page, for the badge. */
  'worker:count': (fixes: number) => void;
  /** What the card tells of an entry. Undefined for one that is not in the dictionary. */
  'worker:note': (entry: string) => Note | undefined;
  /** Ids of the entries of some packs. */
  'worker:entries-of': (packs: readonly string[]) => readonly string[];
  /** Switches an entry from the card, on one site or (empty) everywhere. */
  'worker:switch-entry': (entry: string, isOn: boolean, site: string) => void;
  /** Opens the report form for the sender's page. */
  'worker:report': () => void;
}

/** What only our own pages ask of the worker. */
export interface OwnPageCalls {
  /** Does what a keyboard command does, for a tab. */
  'worker:command': (command: CommandName, tab: number) => void;
}
