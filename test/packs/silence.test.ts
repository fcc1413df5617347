/** Correct English stays as it is: modern news of our own, with the dictionary's wrong forms in their honest senses. */
import { expect, test } from 'vitest';
import { ownNews } from '../../src/build/clean-texts.ts';
import { wholeIndex } from '../../src/build/whole-index.ts';
import { clean } from '../../src/core/clean.ts';

const index = wholeIndex();
const news = ownNews();

test('there is enough of it to mean something', () => {
  const words = news.reduce((sum, [, text]) => sum + text.split(/\s+/).length, 0);
  expect(words).toBeGreaterThan(15_000);
});

test.each(news)('%s', (_, text) => {
  const { fixes, evidence } = clean(text, index);
  expect(fixes.map(({ entry, was, now }) => `${entry.id}: ${was} -> ${now}`)).toEqual([]);
  expect(evidence.filter(({ strong }) => strong)).toEqual([]);
});
