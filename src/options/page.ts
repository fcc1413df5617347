/** The frame of the options page: name, navigation, the open section, and what the reader is told. */
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { Desk, Notice } from './desk.ts';
import { SECTION_NAMES, type SectionName } from './sections.ts';

/** Draws the page with a section open. */
export function drawPage(
  desk: Desk,
  open: SectionName,
  content: VNode[],
  notice: Notice | undefined,
  close: () => void,
): VNode {
  const { words } = desk;
  return h('div.page', [
    h(
      'a.skip',
      {
        attrs: { href: '#main' },
        on: {
          // The address names the section; it must not change.
          click: (event: Event) => {
            event.preventDefault();
            document.querySelector<HTMLElement>('#heading')?.focus();
          },
        },
      },
      words.say('options_skip'),
    ),
    h('header.top', [
      h('img', { attrs: { src: '/icons/48.png', width: '28', height: '28', alt: '' } }),
      h('span.name', 'Copydesk'),
    ]),
    h('nav', { attrs: { 'aria-label': words.say('options_nav') } }, [
      h(
        'ul',
        SECTION_NAMES.map((name) =>
          h('li', { key: name }, [
            h(
              'a',
              { attrs: { href: `#${name}`, ...(name === open ? { 'aria-current': 'page' } : {}) } },
              words.say(`options_${name}`),
            ),
          ]),
        ),
      ),
    ]),
    h('main', { key: open, attrs: { id: 'main' } }, [
      h('h1', { attrs: { id: 'heading', tabindex: '-1' } }, words.say(`options_${open}`)),
      ...content,
    ]),
    drawNotice(desk, notice, close),
  ]);
}

/** The status stands empty from the beginning, so that screen readers hear what comes into it. */
function drawNotice({ words }: Desk, notice: Notice | undefined, close: () => void): VNode {
  return h('div.notice', { class: { empty: notice === undefined } }, [
    h('p', { attrs: { id: 'said', role: 'status' } }, notice?.text ?? ''),
    notice?.undo && button('#undo', words.say('undo'), notice.undo),
    notice && button('.plain', words.say('options_close'), close),
  ]);
}
