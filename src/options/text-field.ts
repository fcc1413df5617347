/** A line of text with its label, its hint and what is wrong with it. */
import { h, type VNode } from '../ui/view.ts';

/** What to mend. */
export interface FieldProblem {
  readonly text: string;
}

export interface TextField {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly problem?: FieldProblem | undefined;
  readonly typed: (value: string) => void;
}

/** Draws it. The problem stands in an alert, so that it is heard when it comes. */
export function textField({ id, label, hint, value, problem, typed }: TextField): VNode {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return h('div.field', { key: id }, [
    h('label', { attrs: { for: id } }, label),
    h('input', {
      attrs: {
        id,
        type: 'text',
        autocomplete: 'off',
        autocapitalize: 'off',
        spellcheck: 'false',
        'aria-invalid': String(problem !== undefined),
        ...(described === '' ? {} : { 'aria-describedby': described }),
      },
      props: { value },
      on: { input: ({ target }: Event) => typed((target as HTMLInputElement).value) },
    }),
    hint === undefined ? undefined : h('p.hint', { attrs: { id: `${id}-hint` } }, hint),
    h('p.problem', { attrs: { id: `${id}-problem`, role: 'alert' } }, problem?.text ?? ''),
  ]);
}

/** A field to search in. */
export function searchField(
  id: string,
  label: string,
  value: string,
  typed: (value: string) => void,
  hint?: string,
): VNode {
  return h('div.field', { key: id }, [
    h('label', { attrs: { for: id } }, label),
    h('input', {
      attrs: {
        id,
        type: 'search',
        autocomplete: 'off',
        spellcheck: 'false',
        ...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }),
      },
      props: { value },
      on: { input: ({ target }: Event) => typed((target as HTMLInputElement).value) },
    }),
    hint === undefined ? undefined : h('p.hint', { attrs: { id: `${id}-hint` } }, hint),
  ]);
}
