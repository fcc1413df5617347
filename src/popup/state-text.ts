/** What the popup says of a page, in words. */
import type { Evidence } from '../core/evidence.ts';
import type { PageSummary } from '../core/protocol.ts';

const REFUSALS = {
  'mode-off': 'Copydesk is off.',
  'site-off': 'You switched Copydesk off on this site.',
  'quiet-site':
    'Copydesk leaves sites for mail, writing, shopping and banking alone. You can switch it on here.',
  language: 'This page is not in English. You can switch Copydesk on here all the same.',
  'not-a-page': 'This is no page of text.',
} as const;

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** The line at the top. @param summary undefined where no script of ours answers */
export function stateText(summary: PageSummary | undefined): string {
  if (summary === undefined)
    return 'Copydesk cannot read this page. If it was open before Copydesk came, load it again.';
  if (summary.failure !== undefined) return summary.failure;
  if (summary.refusal !== undefined) return REFUSALS[summary.refusal];
  const fixes = summary.places.filter(({ as }) => as === 'fix').length;
  const marks = summary.places.length - fixes;
  if (fixes + marks === 0) return 'No glitch found on this page.';
  const parts = [];
  if (fixes > 0) parts.push(`${plural(fixes, 'fix', 'fixes')}`);
  if (marks > 0) parts.push(`${plural(marks, 'mark')}`);
  return `${parts.join(' and ')} on this page`;
}

const CHANNELS: Readonly<Record<string, string>> = {
  spun: 'a spinner',
  'ko-en': 'translation from Korean',
  'zh-en': 'translation from Chinese',
  'ja-en': 'translation from Japanese',
};

/** "31 signs of a spinner, 2 of translation from Korean in 640 words"; empty where there are none. */
export function evidenceText(evidence: readonly Evidence[]): string {
  const [most, ...others] = [...evidence].sort((a, b) => b.signs - a.signs);
  if (most === undefined) return '';
  const name = ({ channel }: Evidence) => CHANNELS[channel] ?? channel;
  const rest = others.map((e) => `, ${e.signs} of ${name(e)}`).join('');
  return `${plural(most.signs, 'sign')} of ${name(most)}${rest} in ${most.words} words`;
}
