/** What the page shows about itself: how many signs of which channel, and which on demand. */
import { evidenceText } from '../core/evidence-text.ts';
import { h, type VNode } from '../ui/view.ts';
import type { PopupModel } from './popup-model.ts';

/** @returns undefined where the page shows nothing */
export function evidenceView({ page, words }: PopupModel): VNode | undefined {
  if (typeof page === 'string' || page.evidence.length === 0) return undefined;
  const forms = page.evidence.flatMap((evidence) => evidence.forms);
  return h('details.evidence', [
    h('summary', evidenceText(page.evidence, words)),
    h(
      'ul.forms',
      { attrs: { lang: 'en' } },
      forms.map((form) => h('li', form)),
    ),
  ]);
}
