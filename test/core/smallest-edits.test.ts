import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/core/clean.ts';
import { paragraphs } from '../../src/core/paragraphs.ts';
import { smallestEdits } from '../../src/core/smallest-edits.ts';

describe('only the words that differ change', () => {
  test.each([
    ['Recent York Times', 'New York Times', [[0, 6, 'New']]],
    [
      'got here into the highlight',
      'came into the spotlight',
      [
        [0, 3, 'came'],
        [4, 9, ''],
        [18, 27, 'spotlight'],
      ],
    ],
    ['last yr', 'last year', [[5, 7, 'year']]],
    ['but additionally', 'but also', [[4, 16, 'also']]],
    ['among the many', 'among the', [[9, 14, '']]],
    ['Chat GPT', 'ChatGPT', [[0, 8, 'ChatGPT']]],
    ['same', 'same', []],
  ])('%j -> %j', (was, now, expected) => {
    expect(smallestEdits(was, now).map(({ start, end, now: put }) => [start, end, put])).toEqual(expected);
  });

  test('and make the one of the other, whatever they are', () => {
    const phrase = fc
      .array(fc.constantFrom('a', 'b', 'New', ' ', '-', '’'), { maxLength: 12 })
      .map((p) => p.join(''));
    fc.assert(
      fc.property(phrase, phrase, (was, now) => {
        expect(applyFixes(was, smallestEdits(was, now))).toBe(now);
      }),
    );
  });
});

describe('paragraphs end at blank lines', () => {
  test.each([
    ['one', [[0, 'one']]],
    [
      'one\ntwo\n\nthree',
      [
        [0, 'one\ntwo'],
        [9, 'three'],
      ],
    ],
    [
      'one\r\n\r\ntwo',
      [
        [0, 'one'],
        [7, 'two'],
      ],
    ],
    [
      '\n\n  \none\n \ntwo\n',
      [
        [5, 'one'],
        [11, 'two'],
      ],
    ],
    ['', []],
  ])('%j', (text, expected) => {
    const found = paragraphs(text);
    expect(found.map((p) => [p.start + p.text.search(/\S/), p.text.trim()])).toEqual(expected);
    for (const { start, text: block } of found) expect(text.slice(start, start + block.length)).toBe(block);
  });
});
