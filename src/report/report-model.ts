/** What the report form shows, and what a reader can do in it; the views know nothing else. */
import type { Draft } from '../core/own-correction.ts';
import type { ReportStart } from '../core/protocol.ts';
import type { MessageKey, Words } from '../core/words.ts';

/** A field that is to be mended, and how. */
export interface Fault {
  readonly field: 'wrong' | 'right';
  readonly message: MessageKey;
}

/** Something that was done, and how to take it back; or what went wrong. */
export interface Told {
  readonly text: string;
  readonly isProblem: boolean;
  readonly undo?: () => void;
  /** Nothing is left to do here. */
  readonly isDone?: boolean;
}

export interface ReportModel {
  readonly words: Words;
  /** Undefined where the page is gone. */
  readonly start: ReportStart | undefined;
  readonly draft: Draft;
  readonly fault: Fault | undefined;
  /** What the draft would change on the page. */
  readonly preview: string;
  readonly told: Told | undefined;
}

export interface ReportActions {
  readonly edit: (changed: Partial<Draft>) => void;
  readonly save: () => void;
  readonly leaveAlone: () => void;
  readonly close: () => void;
}
