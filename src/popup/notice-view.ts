/** What became of the last thing the reader did. */
import type { Words } from '../core/words.ts';
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { Notice } from './popup-model.ts';

/** Always there, so that screen readers hear what comes into it. */
export function noticeView(notice: Notice | undefined, words: Words): VNode {
  return h('div.notice', { class: { problem: notice?.isProblem ?? false }, attrs: { role: 'status' } }, [
    notice === undefined ? null : h('p.told', notice.text),
    notice?.undo === undefined ? null : button('.undo', words.say('undo'), notice.undo),
  ]);
}
