/** Controls that several of our pages have. */
import { h, type VNode } from './view.ts';

/**
 * A switch.
 * @param story its name for screen readers where the label beside it is too short to stand alone
 */
export function toggle(label: string, isOn: boolean, changed: (isOn: boolean) => void, story = label): VNode {
  return h('label.switch', [
    h('span', label),
    h('input.toggle', {
      attrs: { type: 'checkbox', role: 'switch', 'aria-label': story, title: story },
      props: { checked: isOn },
      on: { change: ({ target }: Event) => changed((target as HTMLInputElement).checked) },
    }),
  ]);
}

/** One of a few, side by side; none is chosen while the value is undefined. @param name of the group, unique on the page */
export function choice<T extends string>(
  name: string,
  legend: string,
  options: readonly { readonly value: T; readonly label: string }[],
  value: T | undefined,
  changed: (value: T) => void,
): VNode {
  return h('fieldset.choice', { attrs: { id: name } }, [
    h('legend', legend),
    h(
      'div.options',
      options.map((option) =>
        h('label', { key: option.value }, [
          h('input', {
            attrs: { type: 'radio', name, value: option.value },
            props: { checked: option.value === value },
            on: { change: () => changed(option.value) },
          }),
          option.label,
        ]),
      ),
    ),
  ]);
}

/** A button. @param story its name for screen readers where the label is too short to stand alone */
export function button(
  selector: string,
  label: string,
  pressed: () => void,
  { story, isDisabled = false }: { readonly story?: string; readonly isDisabled?: boolean } = {},
): VNode {
  return h(
    `button${selector}`,
    {
      attrs: {
        type: 'button',
        disabled: isDisabled,
        ...(story === undefined ? {} : { 'aria-label': story, title: story }),
      },
      on: { click: pressed },
    },
    label,
  );
}
