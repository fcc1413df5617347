/** One of a few, one below the other, each with a sentence of its own. */
import { h, type VNode } from '../ui/view.ts';

export interface RadioOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint: string;
}

/** @param name of the group, unique on the page */
export function radioList<T extends string>(
  name: string,
  legend: string,
  options: readonly RadioOption<T>[],
  value: T,
  changed: (value: T) => void,
): VNode {
  return h('fieldset.radios', { attrs: { id: name } }, [
    h('legend', legend),
    ...options.map((option) => {
      const hint = `${name}-${option.value}-hint`;
      return h('div.radio', { key: option.value }, [
        h('label', [
          h('input', {
            attrs: { type: 'radio', name, value: option.value, 'aria-describedby': hint },
            props: { checked: option.value === value },
            on: { change: () => changed(option.value) },
          }),
          h('span', option.label),
        ]),
        h('p.hint', { attrs: { id: hint } }, option.hint),
      ]);
    }),
  ]);
}
