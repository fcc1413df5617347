/** The sample on the first-run page, in every language of the interface. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../src/welcome/sample.ts';

test.each([
  ['no brackets', [['no brackets', 'no brackets']]],
  [
    'The [a b|c] d',
    [
      ['The ', 'The '],
      ['a b', 'c'],
      [' d', ' d'],
    ],
  ],
  [
    '[a|b][c|d]',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['[no bar] and | no bracket', [['[no bar] and | no bracket', '[no bar] and | no bracket']]],
])('%s', (sample, pieces) => {
  expect(piecesOf(sample).map(({ was, now }) => [was, now])).toEqual(pieces);
});

describe.each(readdirSync('_locales'))('in %s', (language) => {
  const messages = JSON.parse(readFileSync(`_locales/${language}/messages.json`, 'utf8'));

  test('something in it is broken, and whole afterwards', () => {
    const pieces = piecesOf(messages.welcome_sample.message);
    expect(pieces.filter(({ isBroken }) => isBroken).length).toBeGreaterThan(0);
    expect(pieces.map(({ was, now }) => was + now).join('')).not.toMatch(/[[\]|]/);
  });
});
