/** What the first-run page promises is what the dictionary does. */
import { expect, test } from 'vitest';
import messages from '../../_locales/en/messages.json' with { type: 'json' };
import { wholeIndex } from '../../src/build/whole-index.ts';
import { clean } from '../../src/core/clean.ts';
import { piecesOf } from '../../src/welcome/sample.ts';

test('the sample sentence is restored as it is shown there', () => {
  const pieces = piecesOf(messages.welcome_sample.message);
  const text = (side: 'was' | 'now') => pieces.map((piece) => piece[side]).join('');
  expect(clean(text('was'), wholeIndex()).text).toBe(text('now'));
});
