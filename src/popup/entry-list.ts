/** The list of what was restored or marked, by entry. */
import type { Place } from '../core/protocol.ts';
import { element } from './element.ts';

export interface EntryListActions {
  readonly show: (key: string) => void;
  readonly switchPlace: (key: string, isOriginal: boolean) => void;
  readonly switchEntry: (entry: string, isOn: boolean) => void;
}

/** A switch with a short word beside it and the whole story for screen readers and tooltips. */
function switchBox(
  word: string,
  story: string,
  checked: boolean,
  changed: (on: boolean) => void,
): HTMLElement {
  const box = element('input', {
    type: 'checkbox',
    className: 'toggle',
    checked,
    title: story,
    ariaLabel: story,
  });
  box.setAttribute('role', 'switch');
  box.addEventListener('change', () => changed(box.checked));
  return element('label', { className: 'switch quiet' }, word, box);
}

function placeRow(place: Place, number: number, { show, switchPlace }: EntryListActions): HTMLElement {
  const go = element('button', { type: 'button', title: 'Show on the page' }, `Place ${number}`);
  go.ariaLabel = `Show place ${number} of “${place.was}” on the page`;
  go.addEventListener('click', () => show(place.key));
  const row = element('div', { className: 'place' }, go);
  if (place.as === 'fix') {
    const story = `Restored at place ${number}: ${place.was} → ${place.now}`;
    row.append(switchBox('here', story, !place.isOriginal, (on) => switchPlace(place.key, !on)));
  }
  return row;
}

/** Draws the places grouped by entry and wrong form, in page order. */
export function entryRows(places: readonly Place[], actions: EntryListActions): HTMLElement[] {
  const groups = Map.groupBy(places, ({ entry, was, now }) => JSON.stringify([entry, was, now]));
  return [...groups.values()].map((group) => {
    const [first] = group;
    if (first === undefined) throw new Error('a group of no places');
    const count = group.length > 1 ? ` × ${group.length}` : '';
    return element(
      'li',
      { className: first.as },
      element(
        'div',
        { className: 'entry' },
        element(
          'span',
          {},
          element('span', { className: 'was' }, first.was),
          ' → ',
          element('span', { className: 'now' }, first.now),
          count,
        ),
        switchBox('everywhere', `Everywhere: ${first.was} → ${first.now} (${first.entry})`, true, (on) =>
          actions.switchEntry(first.entry, on),
        ),
      ),
      ...group.map((place, at) => placeRow(place, at + 1, actions)),
    );
  });
}
