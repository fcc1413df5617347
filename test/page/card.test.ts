import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Decision } from '../../src/core/article.ts';
import css from '../../src/page/card.css?inline';
import { type CardActions, drawCard, tellWhy } from '../../src/page/card.ts';
import { words } from '../support/card-desk.ts';

const decision = (as: 'fix' | 'mark'): Decision => ({
  as,
  start: 0,
  end: 6,
  was: 'Rama 2',
  now: 'Llama 2',
  entry: {
    id: 'llama-version',
    channel: 'ko-en',
    kind: 'name',
    sure: 'cued',
    markOnly: false,
    capitals: 'name',
    isSign: true,
    orPage: false,
    isHeavy: false,
  },
});
const done: string[] = [];
const actions: CardActions = {
  switch: () => done.push('switch'),
  leaveHere: () => done.push('leaveHere'),
  leaveEverywhere: () => done.push('leaveEverywhere'),
  report: () => done.push('report'),
};
const SENTENCE = { before: 'They tried ', was: 'Rama 2', after: ' of Meta.' };

/** The card's content in an element of the page, where tests can see it. */
function draw(as: 'fix' | 'mark', { isOriginal = false, isAccepted = false, sentence = SENTENCE } = {}) {
  const card = document.createElement('div');
  card.className = 'card';
  card.append(...drawCard({ decision: decision(as), isOriginal, isAccepted }, sentence, words, actions));
  document.body.append(card);
  return card;
}
afterEach(() => document.body.replaceChildren());

const lines = (card: HTMLElement) => [...card.querySelectorAll('dt, dd, p')].map((e) => e.textContent);
const SURE = 'Decided by the words around it · llama-version';

describe('the card says', () => {
  test('original and right form in their sentence, how sure and by which entry', () => {
    expect(lines(draw('fix'))).toEqual([
      'Original',
      'Rama 2',
      'Restored',
      'Llama 2',
      'They tried Rama 2 Llama 2 of Meta.',
      '',
      '',
      SURE,
    ]);
  });

  test.each([
    ['a mark', 'mark', {}, 'Probably', 'Restore here'],
    ['a mark that was taken', 'fix', { isAccepted: true }, 'Restored', 'Take back'],
    ['a fix', 'fix', {}, 'Restored', 'Show original'],
    ['a place that shows its original', 'fix', { isOriginal: true }, 'Probably', 'Restore'],
  ] as const)('what %s reads, and offers the other', (_, as, state, label, button) => {
    const card = draw(as, state);
    expect(lines(card)[2]).toBe(label);
    expect(card.querySelector('button')?.textContent).toBe(button);
  });

  test('no more of a long sentence than the reader needs', () => {
    const long = 'one two three four five six seven eight nine ten '.repeat(4);
    const text = draw('fix', { sentence: { before: long, was: 'Rama 2', after: ` ${long}` } }).querySelector(
      '.sentence',
    )?.textContent;
    expect(text).toMatch(/^… .* ten Rama 2 Llama 2 one .* …$/);
    expect(text?.length).toBeLessThan(170);
  });

  test('why, with the source term and its sound, as text and never as markup', () => {
    const card = draw('fix');
    tellWhy(
      card,
      {
        why: 'Read <b>letter</b> by letter.',
        pack: 'ko-en/ai',
        source: { language: 'ko', term: '라마', sounds: 'rama' },
      },
      words,
    );
    expect(lines(card).slice(5)).toEqual(['Read <b>letter</b> by letter.', '라마 “rama” · Korean', SURE]);
    expect(card.querySelector('b')).toBeNull();
  });
});

test('a page that sends clicks of its own does nothing', () => {
  done.length = 0;
  for (const button of draw('fix').querySelectorAll('button')) button.click();
  expect(done).toEqual([]);
});

test.each(['light', 'dark'])('axe finds nothing in it (%s)', async (theme) => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const card = draw('fix');
  card.classList.add(theme);
  card.role = 'dialog';
  card.ariaLabel = words.say('card_label', 'Rama 2', 'Llama 2');
  tellWhy(
    card,
    { why: 'Read by its sound.', pack: 'ko-en/ai', source: { language: 'ko', term: '라마' } },
    words,
  );
  root.append(card);
  document.body.append(host);
  const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
