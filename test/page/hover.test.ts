import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Card } from '../../src/page/card.ts';
import { openOnHover } from '../../src/page/hover.ts';
import { Scanner } from '../../src/page/scanner.ts';
import { cardDesk, PLAIN_OPTIONS } from '../support/card-desk.ts';
import { literalIndex } from '../support/literal-index.ts';

const index = literalIndex([['Recent York Times', 'New York Times', { kind: 'name' }]]);
let end: AbortController;
let scanner: Scanner;

beforeEach(() => {
  document.body.innerHTML =
    '<p style="margin:60px"><span id="before">Before it, </span><b>Recent</b> York Times<span> and after.</span></p><p id="far" style="margin-top:300px">far away</p>';
  end = new AbortController();
  scanner = new Scanner(document, index, PLAIN_OPTIONS);
  scanner.start();
  openOnHover(scanner, new Card(), cardDesk(scanner), end.signal);
});
afterEach(() => {
  end.abort();
  scanner.stop();
  document.body.replaceChildren();
});

const card = () => document.querySelector('copydesk-card');

test('the card opens where the pointer rests on a fix, stays while it is on the card, and closes with Esc', async () => {
  await userEvent.hover(page.elementLocator(document.querySelector('b') as Element));
  await expect.poll(card).not.toBeNull();
  expect(card()?.parentNode).toBe(document.documentElement);
  expect(card()?.shadowRoot).toBeNull();
  await userEvent.keyboard('{Escape}');
  expect(card()).toBeNull();
});

test('it never covers the line it speaks of', async () => {
  const word = document.querySelector('b') as Element;
  await userEvent.hover(page.elementLocator(word));
  await expect.poll(card).not.toBeNull();
  const { left, right, top, bottom } = word.getBoundingClientRect();
  const hit = (y: number) => document.elementFromPoint((left + right) / 2, y);
  for (let y = top + 1; y < bottom; y++) expect(hit(y)).not.toBe(card());
  // It is not far either: within a few pixels above or below.
  expect([hit(bottom + 12), hit(top - 12)]).toContain(card());
});

test('it closes when the pointer has left, and when the page is given back', async () => {
  await userEvent.hover(page.elementLocator(document.querySelector('b') as Element));
  await expect.poll(card).not.toBeNull();
  await userEvent.hover(page.elementLocator(document.querySelector('#far') as Element));
  await expect.poll(card).toBeNull();
  await userEvent.hover(page.elementLocator(document.querySelector('b') as Element));
  await expect.poll(card).not.toBeNull();
  end.abort();
  expect(card()).toBeNull();
});

test('a scroll closes it, but does not forget a pointer that has just come to rest', async () => {
  const word = page.elementLocator(document.querySelector('b') as Element);
  await userEvent.hover(word);
  document.dispatchEvent(new Event('scroll'));
  await expect.poll(card).not.toBeNull();
  document.dispatchEvent(new Event('scroll'));
  expect(card()).toBeNull();
});
