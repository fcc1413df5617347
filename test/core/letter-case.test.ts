import { describe, expect, test } from 'vitest';
import { carryApostrophe, carryCase, hasCapitals } from '../../src/core/letter-case.ts';

describe('the right form gets the capitals of the original', () => {
  test.each([
    ['as a substitute of', 'as a substitute of', 'instead of', 'instead of'],
    ['As a substitute of', 'as a substitute of', 'instead of', 'Instead of'],
    ['AS A SUBSTITUTE OF', 'as a substitute of', 'instead of', 'INSTEAD OF'],
    ['As a Substitute of', 'as a substitute of', 'instead of', 'Instead of'],
    [
      'Got Here Into the Highlight',
      'got here into the highlight',
      'came into the spotlight',
      'Came Into the Spotlight',
    ],
    ['Recent York Times', 'Recent York Times', 'New York Times', 'New York Times'],
    ['RECENT YORK TIMES', 'Recent York Times', 'New York Times', 'NEW YORK TIMES'],
    ['Chat GPT', 'Chat GPT', 'ChatGPT', 'ChatGPT'],
    ['hugging face', 'hugging face', 'Hugging Face', 'Hugging Face'],
    ['260 Security', '260 Security', '360 Security', '360 Security'],
    ['the conches', 'the conches', 'Sora', 'Sora'],
    ['last yr', 'last yr', 'last year', 'last year'],
    ['Last Yr', 'last yr', 'last year', 'Last Year'],
  ])('%j for %j becomes %j -> %j', (was, wrong, right, expected) => {
    expect(carryCase(was, wrong, right)).toBe(expected);
  });
});

describe('capitals that an entry asks for', () => {
  test.each([
    ['recent york times', 'Recent York Times', 'any', false, true],
    ['Recent York Times', 'Recent York Times', 'name', false, true],
    ['recent York Times', 'Recent York Times', 'name', false, false],
    ['RECENT YORK TIMES', 'Recent York Times', 'name', false, true],
    ['The conches', 'the conches', 'name', true, true],
    ['The conches', 'the conches', 'name', false, false],
    ['RAMA', 'Rama', 'exact', false, false],
    ['Rama', 'Rama', 'exact', false, true],
  ] as const)('%j as %j, %s, opening a sentence %s: %s', (was, wrong, capitals, opens, expected) => {
    expect(hasCapitals(was, wrong, capitals, () => opens)).toBe(expected);
  });
});

test.each([
  ['more capitals, as in a headline', 'Ningde Era', 'Ningde era', true],
  ['fewer capitals', 'ningde era', 'Ningde era', false],
  ['a capital inside a word', 'Ningde eRa', 'Ningde era', false],
])('a name with %s', (_, was, wrong, expected) => {
  expect(hasCapitals(was, wrong, 'name', () => false)).toBe(expected);
});

test.each([
  ['Meta’s Rama', "Meta's Llama", 'Meta’s Llama'],
  ["Meta's Rama", "Meta's Llama", "Meta's Llama"],
  ['Rama', "Meta's Llama", "Meta's Llama"],
])('the apostrophes of %s are kept', (was, now, kept) => {
  expect(carryApostrophe(was, now)).toBe(kept);
});
