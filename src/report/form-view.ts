/** The fields of a report, with what is to be mended under each. */
import { h, type VNode } from '../ui/view.ts';
import type { ReportActions, ReportModel } from './report-model.ts';

/** Draws the form. What was typed is in the model, so drawing again loses nothing. */
export function formView(model: ReportModel, actions: ReportActions): VNode {
  const { words, start, draft, preview } = model;
  return h(
    'form',
    {
      attrs: { novalidate: true },
      on: {
        submit: (event: Event) => {
          event.preventDefault();
          actions.save();
        },
      },
    },
    [
      fieldView('wrong', model, actions),
      fieldView('right', model, actions),
      h('label.label', { attrs: { for: 'note' } }, [
        words.say('report_note'),
        ' ',
        h('span.quiet', words.say('report_optional')),
      ]),
      h('textarea#note', {
        attrs: { rows: 2 },
        props: { value: draft.note },
        on: { input: ({ target }: Event) => actions.edit({ note: (target as HTMLTextAreaElement).value }) },
      }),
      h('label.check', [
        h('input#everywhere', {
          attrs: { type: 'checkbox', disabled: start === undefined },
          props: { checked: draft.everywhere },
          on: {
            change: ({ target }: Event) => actions.edit({ everywhere: (target as HTMLInputElement).checked }),
          },
        }),
        start === undefined
          ? words.say('report_everywhere_only')
          : words.say('report_everywhere', start.host),
      ]),
      h('p#preview.quiet', { attrs: { role: 'status' } }, preview),
      h('button.primary', { attrs: { type: 'submit' } }, words.say('report_save')),
      h('p.kept.quiet', words.say('report_kept')),
    ],
  );
}

function fieldView(
  field: 'wrong' | 'right',
  { words, draft, fault }: ReportModel,
  actions: ReportActions,
): VNode {
  const isFaulty = fault?.field === field;
  const problem = `${field}-problem`;
  return h('div.field', [
    h('label', { attrs: { for: field } }, words.say(`report_${field}`)),
    h(`input#${field}`, {
      attrs: {
        type: 'text',
        lang: 'en',
        autocomplete: 'off',
        spellcheck: 'false',
        'aria-invalid': String(isFaulty),
        'aria-describedby': problem,
      },
      props: { value: draft[field] },
      on: { input: ({ target }: Event) => actions.edit({ [field]: (target as HTMLInputElement).value }) },
    }),
    // Always there, so that screen readers hear what comes into it.
    h(
      'p.problem',
      { attrs: { id: problem, 'aria-live': 'polite' } },
      isFaulty ? words.say(fault.message) : '',
    ),
  ]);
}
