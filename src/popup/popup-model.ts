/** What the popup shows, and what a reader can do in it; the views know nothing else. */
import type { OwnCorrection } from '../core/own-correction.ts';
import type { Mode, Settings } from '../core/settings.ts';
import type { Words } from '../core/words.ts';
import type { Group } from './groups.ts';
import type { PageAnswer } from './page-state.ts';
import type { EntryOff } from './site-state.ts';

/** What became of something the reader did, and how to take it back. */
export interface Notice {
  readonly text: string;
  readonly isProblem: boolean;
  readonly undo?: () => void;
}

export interface PopupModel {
  readonly words: Words;
  readonly page: PageAnswer;
  readonly settings: Settings;
  readonly corrections: readonly OwnCorrection[];
  /** Names of the groups and lists that are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  /** How many groups are drawn at most. */
  readonly mostGroups: number;
  /** The list has its full height from the start: more may come while the popup is open. */
  readonly isGrowing: boolean;
  readonly notice: Notice | undefined;
}

export interface PopupActions {
  readonly setMode: (mode: Mode) => void;
  readonly setSite: (isOn: boolean) => void;
  readonly reload: () => void;
  readonly allow: () => void;
  readonly showOriginal: (isOriginal: boolean) => void;
  readonly show: (key: string) => void;
  readonly switchPlace: (key: string, isOriginal: boolean) => void;
  readonly accept: (key: string, isAccepted: boolean) => void;
  readonly unfold: (name: string, isOpen: boolean) => void;
  readonly leave: (group: Group, isEverywhere: boolean) => void;
  readonly bringBack: (entry: EntryOff) => void;
  readonly remove: (correction: OwnCorrection) => void;
  /** Must be called straight from the click. */
  readonly search: (text: string) => void;
  readonly report: () => void;
  readonly options: () => void;
}
