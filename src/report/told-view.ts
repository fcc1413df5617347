/** What became of what the reader did. */
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { ReportActions, ReportModel } from './report-model.ts';

/** Always there, so that screen readers hear what comes into it. */
export function toldView({ told, words }: ReportModel, { close }: ReportActions): VNode {
  const content =
    told === undefined
      ? []
      : [
          h('p.outcome', told.text),
          told.undo === undefined ? null : button('.undo', words.say('undo'), told.undo),
          told.isDone ? button('.close', words.say('report_close'), close) : null,
        ];
  return h('div.told', { class: { problem: told?.isProblem ?? false }, attrs: { role: 'status' } }, content);
}
