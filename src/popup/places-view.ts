/** The list of what was restored or only marked, by entry and wrong form. */
import type { Place } from '../core/protocol.ts';
import type { Words } from '../core/words.ts';
import { button, toggle } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import { type Group, groupPlaces } from './groups.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';

/** @returns nothing where the page has no places */
export function placesView(model: PopupModel, actions: PopupActions): VNode | undefined {
  const { page, words, isGrowing, mostGroups } = model;
  if (typeof page === 'string' || (page.places.length === 0 && !isGrowing)) return undefined;
  const { fixes, marks } = groupPlaces(page.places);
  const mostMarks = Math.max(0, mostGroups - fixes.length);
  const section = (name: string, title: string, groups: readonly Group[]) =>
    groups.length === 0
      ? []
      : [
          h('h2', { key: `${name}-title` }, title),
          h(
            `ul.${name}`,
            { key: name },
            groups.map((group) => groupView(group, model, actions)),
          ),
        ];
  return h('section.places', { class: { growing: isGrowing } }, [
    ...section('fixes', words.say('popup_list_restored'), fixes.slice(0, mostGroups)),
    ...section('marks', words.say('popup_list_marked'), marks.slice(0, mostMarks)),
  ]);
}

function groupView(group: Group, model: PopupModel, actions: PopupActions): VNode {
  const { words, unfolded } = model;
  const { name, entry, was, now, places } = group;
  const [first] = places;
  const isOpen = unfolded.has(name);
  return h('li.group', { key: name, attrs: { 'data-entry': entry } }, [
    h('div.row', [
      h(
        'button.plain.phrase',
        {
          attrs: { type: 'button', title: words.say('popup_show_phrase', was, now) },
          on: { click: () => first && actions.show(first.key) },
        },
        [
          h('span.was', { attrs: { lang: 'en' } }, was),
          h('span.arrow', { attrs: { 'aria-hidden': 'true' } }),
          h('span.now', { attrs: { lang: 'en' } }, now),
          places.length > 1 ? h('span.times', words.say('popup_times', places.length)) : null,
        ],
      ),
      places.length === 1 && first ? placeSwitch(first, 1, model, actions) : null,
      h('button.plain.more', {
        attrs: {
          type: 'button',
          'aria-expanded': String(isOpen),
          'aria-label': words.say('popup_more', was, now),
        },
        on: { click: () => actions.unfold(name, !isOpen) },
      }),
    ]),
    isOpen ? detailView(group, model, actions) : null,
  ]);
}

/** Each place of a group of several, and what can be done about its entry. */
function detailView(group: Group, model: PopupModel, actions: PopupActions): VNode {
  const { words } = model;
  const { entry, places } = group;
  return h('div.detail', [
    places.length === 1
      ? null
      : h(
          'ol',
          places.map((place, at) =>
            h('li.place', { key: place.key }, [
              button('.plain', words.say('popup_place', at + 1), () => actions.show(place.key), {
                story: words.say('popup_show_place', at + 1, place.was, place.now),
              }),
              placeSwitch(place, at + 1, model, actions),
            ]),
          ),
        ),
    h('div.leave', [
      button('.here', words.say('popup_leave_here'), () => actions.leave(group, false)),
      button('.everywhere', words.say('popup_leave_everywhere'), () => actions.leave(group, true)),
    ]),
    h('p.id.quiet', entry),
  ]);
}

/** Original or restored for a fix; taking the suggestion, or giving it back, for a mark. */
function placeSwitch(
  place: Place,
  at: number,
  { words, page }: PopupModel,
  actions: PopupActions,
): VNode | null {
  const { key, as, was, now, isOriginal, isAccepted } = place;
  // While the whole page shows its original, one place cannot differ.
  if (typeof page === 'string' || page.isOriginal) return null;
  if (as === 'mark' || isAccepted) {
    const verb = isAccepted ? 'popup_give_back' : 'popup_accept';
    return button('.accept', words.say(verb), () => actions.accept(key, !isAccepted), {
      story: sayPlace(words, `${verb}_place`, at, place),
    });
  }
  return toggle(
    '',
    !isOriginal,
    (isOn) => actions.switchPlace(key, !isOn),
    words.say('popup_place_restored', at, was, now),
  );
}

const sayPlace = (
  words: Words,
  key: 'popup_accept_place' | 'popup_give_back_place',
  at: number,
  { was, now }: Place,
) => words.say(key, at, was, now);
