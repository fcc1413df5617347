import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/core/article.ts';
import { drawCard, tellWhy } from '../../src/page/card.ts';

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
const lines = (card: HTMLElement) => [...card.querySelectorAll('dt, dd, p')].map((e) => e.textContent);
const SURE = 'Decided by the words around it · llama-version';

describe('the card says', () => {
  test('original and right form, how sure and by which entry', () => {
    const card = drawCard({ decision: decision('fix'), isOriginal: false });
    expect(lines(card)).toEqual(['Original', 'Rama 2', 'Restored', 'Llama 2', '', '', SURE]);
    expect(card.getAttribute('role')).toBe('tooltip');
  });

  test.each([
    ['a mark', decision('mark'), false],
    ['a place that shows its original', decision('fix'), true],
  ])('what %s would read', (_, what, isOriginal) => {
    expect(lines(drawCard({ decision: what, isOriginal })).slice(0, 4)).toEqual([
      'Page says',
      'Rama 2',
      'Probably',
      'Llama 2',
    ]);
  });

  test('why, with the source term and its sound, as text and never as markup', () => {
    const card = drawCard({ decision: decision('fix'), isOriginal: false });
    tellWhy(card, {
      why: 'Read <b>letter</b> by letter.',
      pack: 'ko-en/ai',
      source: { language: 'ko', term: '라마', sounds: 'rama' },
    });
    expect(lines(card).slice(4)).toEqual(['Read <b>letter</b> by letter.', '라마 “rama” · Korean', SURE]);
    expect(card.querySelector('b')).toBeNull();
  });
});
