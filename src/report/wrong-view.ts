/** For a report of a correction that is wrong: which one it is, and leaving it alone. */
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { ReportActions, ReportModel } from './report-model.ts';

/** @returns undefined for a glitch that was missed */
export function wrongView({ words, start }: ReportModel, { leaveAlone }: ReportActions): VNode | undefined {
  if (start === undefined || start.entry === '') return undefined;
  return h('section.entry', [
    h('p', words.say('report_wrong_here', start.wrong, start.right)),
    h('p.id.quiet', start.entry),
    h('p', words.say('report_wrong_hint')),
    button('.leave', words.say('report_leave_here'), leaveAlone),
  ]);
}
