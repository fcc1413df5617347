/** A pasted text before and after: what the dictionary and the reader's own corrections would change in it. */
import type { Decision } from '../core/article.ts';
import { type Cleaned, clean } from '../core/clean.ts';
import { OWN } from '../core/own-correction.ts';
import { report } from '../platform/log.ts';
import { h, type VNode } from '../ui/view.ts';
import type { Desk } from './desk.ts';
import { trialIndex } from './trial-index.ts';

/** A text with its changes, and what they say of it. */
interface Tried {
  readonly text: string;
  readonly cleaned: Cleaned;
}

/** @returns the form's view, with what the last try gave */
export function trial(desk: Desk): () => VNode {
  const { words } = desk;
  let text = '';
  let tried: Tried | undefined;
  const run = async () => {
    const index = await trialIndex(desk.settings, desk.corrections);
    tried = { text, cleaned: clean(text, index) };
    desk.redraw();
  };
  return () =>
    h('section.block', { attrs: { id: 'trial' } }, [
      h('h2', words.say('options_try')),
      h(
        'form',
        {
          on: {
            submit: (event: Event) => {
              event.preventDefault();
              run().catch((error: unknown) => {
                report(error);
                desk.tell({ text: words.say('options_not_loaded') });
              });
            },
          },
        },
        [
          h('label', { attrs: { for: 'trial-text' } }, words.say('options_try_text')),
          h('textarea', {
            attrs: {
              id: 'trial-text',
              rows: '4',
              lang: 'en',
              spellcheck: 'false',
              'aria-describedby': 'trial-hint',
            },
            props: { value: text },
            on: {
              input: ({ target }: Event) => {
                text = (target as HTMLTextAreaElement).value;
              },
            },
          }),
          h('p.hint', { attrs: { id: 'trial-hint' } }, words.say('options_try_hint')),
          h('button.try', { attrs: { type: 'submit' } }, words.say('options_try_button')),
        ],
      ),
      h(
        'p',
        { attrs: { id: 'trial-count', role: 'status' } },
        tried === undefined ? '' : countText(desk, tried),
      ),
      tried !== undefined && tried.cleaned.fixes.length > 0
        ? h('div.two', [
            h('figure', [
              h('figcaption', words.say('options_try_before')),
              h(
                'p.paper',
                { attrs: { lang: 'en', id: 'trial-before' } },
                pieces(tried, (fix) => h('del.was', fix.was)),
              ),
            ]),
            h('figure', [
              h('figcaption', words.say('options_try_after')),
              h(
                'p.paper',
                { attrs: { lang: 'en', id: 'trial-after' } },
                pieces(tried, (fix) => h('ins.now', fix.now)),
              ),
            ]),
          ])
        : undefined,
    ]);
}

function countText({ words }: Desk, { cleaned: { fixes, marks } }: Tried): string {
  const own = fixes.filter(({ entry }) => entry.channel === OWN).length;
  const first =
    fixes.length === 0 ? words.say('options_try_none') : words.count('options_try_count', fixes.length, own);
  return marks.length === 0 ? first : `${first} ${words.count('options_try_marks', marks.length)}`;
}

/** The text with its fixes drawn. */
function pieces({ text, cleaned }: Tried, drawn: (fix: Decision) => VNode): (VNode | string)[] {
  const out: (VNode | string)[] = [];
  let at = 0;
  for (const fix of cleaned.fixes) {
    out.push(text.slice(at, fix.start), drawn(fix));
    at = fix.end;
  }
  out.push(text.slice(at));
  return out;
}
