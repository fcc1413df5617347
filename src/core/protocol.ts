/** All messages between popup, page and worker, as types. No code. */
import type { Note } from './dictionary.ts';
import type { Evidence } from './evidence.ts';
import type { Refusal } from './gate.ts';
import type { Draft } from './own-correction.ts';
import type { Mode } from './settings.ts';

/** One place on the page, for the popup's list. */
export interface Place {
  /** Names the place as long as the page stands. */
  readonly key: string;
  readonly as: 'fix' | 'mark';
  readonly entry: string;
  readonly was: string;
  readonly now: string;
  /** The reader asked for the original here. */
  readonly isOriginal: boolean;
}

/** What the popup shows of a page. */
export interface PageSummary {
  readonly host: string;
  readonly mode: Mode;
  /** Why the page is left alone; undefined where it is read. */
  readonly refusal: Refusal | undefined;
  /** Set where reading the page failed and it was left as it was. */
  readonly failure: string | undefined;
  /** A long page is still being read; more places may come. */
  readonly isReading: boolean;
  /** In page order. */
  readonly places: readonly Place[];
  readonly evidence: readonly Evidence[];
}

/** What the popup asks of the page it stands over. */
export interface PageCalls {
  'page:summary': () => PageSummary;
  /** Shows the original or the right form at one place. */
  'page:switch': (key: string, isOriginal: boolean) => void;
  /** Scrolls to a place and lets it flash. */
  'page:show': (key: string) => void;
  /** The publisher's words under the selection; empty where nothing is selected. */
  'page:selection': () => string;
  /** How many places a draft would change here; changes nothing. */
  'page:try': (draft: Pick<Draft, 'wrong' | 'right'>) => number;
}

/** What page and popup ask of the worker. */
export interface WorkerCalls {
  /** The number of fixes on the sender's page, for the badge. */
  'worker:count': (fixes: number) => void;
  /** What the card tells of an entry. Undefined for one that is not in the dictionary. */
  'worker:note': (entry: string) => Note | undefined;
}
