import { expect, test } from 'vitest';
import { report, scoreArticle } from '../../src/cli/articles.ts';

const text = 'The corporate mentioned it will open shops in June.';
const span = (glitch: string, ...fix: string[]) => {
  const start = text.indexOf(glitch);
  return { start, end: start + glitch.length, glitch, fix };
};
const fix = (was: string, now: string) => {
  const start = text.indexOf(was);
  return { start, end: start + was.length, now };
};
const article = {
  id: 'trams',
  family: 'ours',
  text,
  spans: [span('corporate', 'company'), span('mentioned', 'said'), span('shops', 'stores', 'branches')],
};

test.each([
  ['exactly', [fix('mentioned', 'said')], 1, 1],
  ['with other capitals', [fix('mentioned', 'SAID')], 1, 1],
  ['by any of its right forms', [fix('shops', 'branches')], 1, 1],
  ['as part of a longer change', [fix('The corporate', 'The company')], 1, 1],
  ['two at once', [fix('corporate mentioned', 'company said')], 2, 1],
  ['wrongly', [fix('mentioned', 'stated')], 0, 0],
  ['beside it', [fix('June', 'July')], 0, 0],
])('a span restored %s', (_, fixes, restored, right) => {
  expect(scoreArticle(article, fixes)).toEqual({ spans: 3, changes: fixes.length, restored, right });
});

test('the report has a line with and without the table for each family and for all', () => {
  const lines = report([article, { ...article, family: 'theirs' }], (_, hasTable) => ({
    fixes: hasTable ? [fix('mentioned', 'said')] : [],
  })).split('\n');
  expect(lines).toHaveLength(7);
  expect(lines.find((line) => /^all +with /.test(line))).toMatch(/ 6 +2 +33\.3% +2 +2 100\.0%$/);
  expect(lines.find((line) => /^ours +without /.test(line))).toMatch(/ 3 +0 +0\.0% +0 +0 +-$/);
});
