/** What the first-run page shows, and what a reader can do in it; the views know nothing else. */
import type { Mode, Settings } from '../core/settings.ts';
import type { Words } from '../core/words.ts';
import type { CommandKeys } from '../platform/commands.ts';

export interface WelcomeModel {
  readonly words: Words;
  readonly settings: Settings;
  readonly keys: readonly CommandKeys[];
  /** What became of the last choice; empty before. */
  readonly told: string;
}

export interface WelcomeActions {
  readonly setMode: (mode: Mode) => void;
  readonly setWhere: (where: Settings['where']) => void;
  readonly options: () => void;
}
