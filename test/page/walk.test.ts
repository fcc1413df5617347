/** The keyboard walk and what the card does, with a real keyboard and pointer. The root is opened to look inside. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Card } from '../../src/page/card.ts';
import { openOnHover } from '../../src/page/hover.ts';
import { Scanner } from '../../src/page/scanner.ts';
import { Walk } from '../../src/page/walk.ts';
import { cardDesk, PLAIN_OPTIONS } from '../support/card-desk.ts';
import { literalIndex } from '../support/literal-index.ts';

const index = literalIndex([
  ['Recent York Times', 'New York Times', { kind: 'name' }],
  ['blue tooth', 'Bluetooth', { markOnly: true }],
  ['last yr', 'last year'],
]);
const attachShadow = Element.prototype.attachShadow;
let end: AbortController;
let scanner: Scanner;
let walk: Walk;
let asked: unknown[];

beforeEach(() => {
  Element.prototype.attachShadow = function (options) {
    expect(options.mode).toBe('closed');
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
  document.body.innerHTML =
    '<button id="page">Page</button><p>The Recent York Times.</p><p style="margin-top:2500px">A blue tooth.</p>' +
    '<p style="margin-bottom:2500px">Of last yr.</p>';
  end = new AbortController();
  asked = [];
  scanner = new Scanner(document, index, PLAIN_OPTIONS);
  scanner.start();
  const card = new Card();
  const desk = cardDesk(scanner, asked);
  openOnHover(scanner, card, desk, end.signal);
  walk = new Walk(scanner, card, desk);
  window.scrollTo(0, 0);
});
afterEach(() => {
  end.abort();
  scanner.stop();
  document.body.replaceChildren();
  Element.prototype.attachShadow = attachShadow;
});

const host = () => document.querySelector('copydesk-card');
const root = () => host()?.shadowRoot;
/** The lines of the phrase that a card is named by. */
function linesOf(label: string | null | undefined): DOMRect[] {
  const shown = ['New York Times', 'blue tooth', 'last year'].find(
    (words) => label?.includes(`Restored: ${words}`) || label?.includes(`Original: ${words}`),
  );
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const at = (texts.currentNode as Text).data.indexOf(shown ?? 'nothing');
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(texts.currentNode, at);
    range.setEnd(texts.currentNode, at + (shown?.length ?? 0));
    return [...range.getClientRects()];
  }
  throw new Error(`no ${shown} on the page`);
}
const name = () => root()?.querySelector('[role=dialog]')?.ariaLabel;
const buttonOf = (text: string) =>
  [...(root()?.querySelectorAll('button') ?? [])].find((b) => b.textContent === text) as HTMLElement;
const press = (text: string) => {
  buttonOf(text).focus();
  return userEvent.keyboard('{Enter}');
};

test('goes from fix to mark to fix, around and back, and each is in the window with its card', () => {
  const seen = [1, 1, 1, 1, -1, -1].map((by) => {
    walk.go(by as 1 | -1);
    const { top, bottom } = host()?.shadowRoot?.querySelector('.card')?.getBoundingClientRect() ?? {
      top: -1,
      bottom: 9e9,
    };
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    return name()?.split('. ')[0];
  });
  expect(seen).toEqual([
    'Original: Recent York Times',
    'Original: blue tooth',
    'Original: last yr',
    'Original: Recent York Times',
    'Original: last yr',
    'Original: blue tooth',
  ]);
});

test('the card itself is not read: it goes on saying what the page said', async () => {
  walk.go(1);
  // The scanner has seen by then that something came.
  document.body.append('The Recent York Times');
  await expect.poll(() => document.body.lastChild?.nodeValue).toBe('The New York Times');
  expect(root()?.querySelector('del')?.textContent).toBe('Recent York Times');
});

test.each([
  ['on a page from right to left', 'rtl', '100%'],
  ['at 200 %', 'ltr', '200%'],
])('stands in the window and off its line %s', (_, dir, zoom) => {
  document.documentElement.dir = dir;
  document.body.style.zoom = zoom;
  try {
    for (const by of [1, 1, 1] as const) {
      walk.go(by);
      const card = root()?.querySelector('.card') as Element;
      const { left, right, top, bottom } = card.getBoundingClientRect();
      expect([left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      const [line] = linesOf(name());
      expect(bottom <= (line?.top ?? 0) || top >= (line?.bottom ?? 0)).toBe(true);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  } finally {
    document.documentElement.removeAttribute('dir');
    document.body.style.zoom = '';
  }
});

test('begins with what is in the window', () => {
  window.scrollTo(0, 1200);
  walk.go(1);
  expect(name()).toContain('blue tooth');
});

test('takes the focus, and Esc gives it back where it was, unseen by the page', async () => {
  const pageButton = document.querySelector('#page') as HTMLElement;
  pageButton.focus();
  const heard: string[] = [];
  document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: end.signal });
  walk.go(1);
  expect(document.activeElement).toBe(host());
  walk.go(1);
  await userEvent.keyboard('{Escape}');
  expect(host()).toBeNull();
  expect(document.activeElement).toBe(pageButton);
  expect(heard).toEqual([]);
});

test('the original here and back, by keyboard', async () => {
  walk.go(1);
  await press('Show original');
  expect(document.body.textContent).toContain('The Recent York Times.');
  await press('Restore');
  expect(document.body.textContent).toContain('The New York Times.');
  walk.go(1);
  await press('Restore here');
  expect(document.body.textContent).toContain('A Bluetooth.');
});

test.each([
  ['Leave alone on this site', 'news.example'],
  ['Leave alone everywhere', undefined],
])('%s, and undo', async (button, site) => {
  walk.go(1);
  await press(button);
  expect(asked).toEqual([['recent-york-times', false, site]]);
  // The page is read anew then; the card stays to offer the way back.
  end.abort();
  expect(buttonOf('Undo')).toBeDefined();
  expect(root()?.activeElement?.textContent).toBe('Undo');
  await userEvent.keyboard('{Enter}');
  expect(asked[1]).toEqual(['recent-york-times', true, site]);
  expect(host()).toBeNull();
});

test('what could not be stored is said', async () => {
  const card = new Card();
  const desk = { ...cardDesk(scanner), switchEntry: () => Promise.reject(new Error('full')) };
  new Walk(scanner, card, desk).go(1);
  await press('Leave alone everywhere');
  await expect.poll(() => root()?.textContent).toBe('That could not be saved.');
  card.close();
});

test('reports a correction', async () => {
  walk.go(1);
  await press('Report');
  expect(asked).toEqual([['report', 'Recent York Times']]);
  expect(host()).toBeNull();
});

test('a pointer that comes to rest on the card may press its buttons', async () => {
  await userEvent.hover(page.elementLocator(document.querySelector('p') as Element), {
    position: { x: 60, y: 8 },
  });
  await expect.poll(name).toContain('Recent York Times');
  await userEvent.click(page.elementLocator(buttonOf('Show original')));
  expect(document.body.textContent).toContain('The Recent York Times.');
});
