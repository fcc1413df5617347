/** What the sections of the options page share. Types only. */
import type { Catalogue, FormsFile } from '../core/catalogue.ts';
import type { DictionarySearch } from '../core/dictionary-search.ts';
import type { OwnCorrection } from '../core/own-correction.ts';
import type { Settings } from '../core/settings.ts';
import type { Words } from '../core/words.ts';
import type { VNode } from '../ui/view.ts';

/** What the reader is told after an action, and how it is taken back. */
export interface Notice {
  readonly text: string;
  readonly undo?: () => void;
}

export interface Desk {
  readonly words: Words;
  /** As stored now; another tab may change them at any time. */
  readonly settings: Settings;
  readonly corrections: readonly OwnCorrection[];
  /** Stores a change of the settings, then draws and tells. */
  readonly set: (change: (settings: Settings) => Settings, notice?: Notice) => void;
  /** Likewise of the own corrections. @returns whether they could be stored */
  readonly setCorrections: (
    change: (corrections: readonly OwnCorrection[]) => readonly OwnCorrection[],
    notice?: Notice,
  ) => Promise<boolean>;
  readonly tell: (notice: Notice) => void;
  readonly redraw: () => void;
  /** Puts the focus on an element of the page once it is drawn. */
  readonly focus: (selector: string) => void;
  /** The dictionary's parts; undefined until they have arrived, which draws the page again. */
  readonly catalogue: () => Catalogue | undefined;
  readonly forms: () => FormsFile | undefined;
  readonly search: () => DictionarySearch | undefined;
}

/** Makes a section: it keeps what the reader is doing there, and gives the view of it. */
export type Section = (desk: Desk) => View;

export interface View {
  readonly draw: () => VNode[];
  /** What stands behind the section's name in the address, when it is opened. */
  readonly open?: (rest: string) => void;
}
