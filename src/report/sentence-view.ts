/** The publisher's sentence, with the words that are reported. */
import { h, type VNode } from '../ui/view.ts';
import type { ReportModel } from './report-model.ts';

/** @returns undefined where nothing was selected, or the words stand in no sentence */
export function sentenceView({ words, start }: ReportModel): VNode | undefined {
  if (start === undefined || start.sentence === '') return undefined;
  const { sentence, wrong } = start;
  const at = wrong === '' ? -1 : sentence.indexOf(wrong);
  const text =
    at < 0 ? [sentence] : [sentence.slice(0, at), h('span.was', wrong), sentence.slice(at + wrong.length)];
  return h('figure', [
    h('figcaption.quiet', words.say('report_sentence')),
    h('blockquote', { attrs: { lang: 'en' } }, text),
  ]);
}
