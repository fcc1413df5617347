/** The draft that a report form holds: what it starts with, and what is to be mended in it. */
import { checkDraft, type Draft } from '../core/own-correction.ts';
import type { ReportStart } from '../core/protocol.ts';
import type { Fault } from './report-model.ts';

/** @param start undefined where the page is gone: a correction without a site holds everywhere */
export function firstDraft(start: ReportStart | undefined): Draft {
  return {
    wrong: start?.wrong ?? '',
    right: start?.right ?? '',
    note: '',
    everywhere: start === undefined,
  };
}

/**
 * The first thing to mend in a draft.
 * @param isSaving while it is only being typed, a field that is not written yet is no fault
 */
export function faultIn(
  draft: Draft,
  isCommonWord: (word: string) => boolean,
  isSaving: boolean,
): Fault | undefined {
  const fault = checkDraft(draft, isCommonWord);
  if (fault === undefined || isSaving) return fault;
  const isUnwritten = draft[fault.field].trim() === '' || draft.right.trim() === draft.wrong.trim();
  return isUnwritten ? undefined : fault;
}
