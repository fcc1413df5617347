/** The report form as a whole. */
import { h, type VNode } from '../ui/view.ts';
import { formView } from './form-view.ts';
import type { ReportActions, ReportModel } from './report-model.ts';
import { sentenceView } from './sentence-view.ts';
import { toldView } from './told-view.ts';
import { wrongView } from './wrong-view.ts';

/** Its title: a glitch that was missed, or a correction that is wrong. */
export function titleKey({ start }: Pick<ReportModel, 'start'>): 'report_title' | 'report_title_wrong' {
  return start !== undefined && start.entry !== '' ? 'report_title_wrong' : 'report_title';
}

export function reportView(model: ReportModel, actions: ReportActions): VNode {
  const { words, start } = model;
  return h('main', [
    h('header', [
      h('img', { attrs: { src: '/icons/32.png', width: 24, height: 24, alt: '' } }),
      h('h1', words.say(titleKey(model))),
    ]),
    start === undefined ? h('p.gone', words.say('report_gone')) : null,
    wrongView(model, actions) ?? null,
    sentenceView(model) ?? null,
    formView(model, actions),
    toldView(model, actions),
  ]);
}
