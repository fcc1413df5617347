import { describe, expect, test } from 'vitest';
import { fold } from '../../src/core/tokens.ts';
import { isWordClass, WORD_CLASSES } from '../../src/core/word-classes.ts';

describe('a class holds its words and no others', () => {
  test.each([
    ['{year}', '1900 1999 2023 2099', '1899 2100 202 20230 2023s year'],
    ['{number}', '8 11th 4K 1,000 ½', 'eight $8 K4'],
    [
      '{number-word}',
      'zero One twelve nineteen forty hundred Thousands dozen dozens trillion',
      'won ten% 10 first tens',
    ],
    [
      '{ordinal}',
      'first Twelfth twentieth 1st 2nd 3rd 4th 11th 12th 13th 20th 21st 22nd 101st 111th 113th',
      '1th 2st 3nd 11st 12nd 13rd 21th 112nd 1 firsts st',
    ],
    ['{month}', 'January march December Sept oct', 'may mayor monday sun'],
    ['{weekday}', 'Monday sundays', 'mon sun weekday'],
    ['{nationality}', 'Korean Koreans japanese French Swiss dutch', 'korea polish frenchs china'],
  ])('%s: %s; not %s', (name, inside, outside) => {
    const belongs = WORD_CLASSES[name];
    for (const word of inside.split(' ')) expect([word, belongs?.(fold(word))]).toEqual([word, true]);
    for (const word of outside.split(' ')) expect([word, belongs?.(fold(word))]).toEqual([word, false]);
  });
});

test.each([
  ['{year}', true],
  ['{number-word}', true],
  ['year', false],
  ['{years}', false],
  ['{Capitalised}', false],
  ['constructor', false],
  ['', false],
])('%j is the name of a class: %s', (name, expected) => {
  expect(isWordClass(name)).toBe(expected);
});
