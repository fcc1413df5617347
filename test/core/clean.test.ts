import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/core/clean.ts';
import { testIndex } from '../support/dictionary.ts';
import { literalIndex } from '../support/literal-index.ts';

const index = testIndex(
  [
    { id: 'times', kind: 'name', wrong: ['Recent York Times'], right: 'New York Times' },
    {
      id: 'york',
      kind: 'name',
      wrong: ['Recent York'],
      right: 'New York',
      near: { after: ['City'], page: ['Manhattan'] },
    },
    {
      id: 'llama',
      kind: 'name',
      wrong: ['Rama {n}'],
      right: 'Llama {n}',
      near: { page: ['Meta', 'language model'] },
      unless: { page: ['Thailand', 'king'] },
    },
    { id: 'end', wrong: ['at the tip of'], right: 'at the end of', near: { after: ['last', 'the month'] } },
    { id: 'tip-of-last-yr', wrong: ['the tip of last yr'], right: 'the end of last year' },
    { id: 'yr', sure: 'page', wrong: ['last yr'], right: 'last year' },
    { id: 'other', sure: 'page', wrong: ['one other'], right: 'another', unless: { before: ['or'] } },
    { id: 'greater', sure: 'page', wrong: ['greater than'], right: 'more than' },
    { id: 'first', sure: 'page', wrong: ['primary day'], right: 'first day' },
    {
      id: 'metropolis',
      kind: 'name',
      wrong: ['Metropolis'],
      right: 'City',
      sure: 'page',
      near: { before: ['{Capitalised}'] },
    },
    { id: 'percent', kind: 'number', wrong: ['eight%'], right: '8%' },
    { id: 'near-five', wrong: ['sea bride'], right: 'seabird', near: { '3 words': ['nest'] } },
    { id: 'sentence', wrong: ['wool ball'], right: 'football', near: { sentence: ['goal'] } },
    { id: 'paragraph', wrong: ['train shoe'], right: 'trainer', near: { paragraph: ['coach'] } },
    { id: 'guess', as: 'mark', wrong: ['blue tooth brush'], right: 'Bluetooth brush' },
  ],
  { slots: { n: { '2': '2', '3': '3' } } },
);
const SPUN = 'One other harbour opened last yr, on the primary day of May.';
const text = (sentence: string) => clean(sentence, index).text;

describe('certain entries fire anywhere', () => {
  test.each([
    ['He reads the Recent York Times daily.', 'He reads the New York Times daily.'],
    ['THE RECENT YORK TIMES SAID NO', 'THE NEW YORK TIMES SAID NO'],
    ["The Recent York Times' reporter", "The New York Times' reporter"],
    ["The Recent York Times's reporter", "The New York Times's reporter"],
    ['the Recent\u00A0York\nTimes', 'the New York Times'],
    ['the Re\u00ADcent York Times', 'the New York Times'],
    ['prices rose eight%.', 'prices rose 8%.'],
    ['“Recent York Times”', '“New York Times”'],
  ])('%j', (was, now) => {
    expect(text(was)).toBe(now);
  });

  test.each([
    'The most recent York times were slow.',
    'A Recent Yorkshire Times was found.',
    'preRecent York Times',
    'the Recent York. Times change.',
    'the Recent York-Times',
  ])('but leave alone: %j', (sentence) => {
    expect(text(sentence)).toBe(sentence);
  });
});

describe('cued entries need their cue in its scope', () => {
  test.each([
    ['Recent York City is loud.', 'New York City is loud.'],
    ['Recent York is loud. Manhattan is too.', 'New York is loud. Manhattan is too.'],
    ['Recent York is loud.\n\nManhattan is too.', 'New York is loud.\n\nManhattan is too.'],
    ['Meta showed Rama 2.', 'Meta showed Llama 2.'],
    ['The language models are Rama 2 and Rama 3.', 'The language models are Llama 2 and Llama 3.'],
    ['It came at the tip of last week.', 'It came at the end of last week.'],
    ['It came at the tip of the month.', 'It came at the end of the month.'],
    ['A sea bride left its nest.', 'A seabird left its nest.'],
    ['His wool ball goal won.', 'His football goal won.'],
    ['A train shoe fell. The coach ran.', 'A trainer fell. The coach ran.'],
  ])('%j', (was, now) => {
    expect(text(was)).toBe(now);
  });

  test.each([
    'Recent York is loud.',
    'King Rama 2 of Thailand met Meta.',
    'He met a meta model called Rama 2.',
    'It stands at the tip of the pier.',
    'A sea bride is far away from any nest.',
    'His wool ball rolled. The goal was open.',
    'A train shoe fell.\n\nThe coach ran.',
  ])('but leave alone: %j', (sentence) => {
    expect(text(sentence)).toBe(sentence);
  });

  test('a word of the match is no cue for it', () => {
    const self = testIndex([
      { id: 'self', wrong: ['meta mall'], right: 'Meta, all', near: { page: ['meta'] } },
    ]);
    expect(clean('The meta mall opened.', self).fixes).toHaveLength(0);
    expect(clean('The meta mall by meta opened.', self).fixes).toHaveLength(1);
  });
});

describe('page entries fire only where the article shows enough signs', () => {
  test('one sign is not enough', () => {
    expect(text('There is one other way to the harbour.')).toBe('There is one other way to the harbour.');
  });
  test('several different ones are', () => {
    expect(text(`${SPUN}\n\nGreater than ten boats came.`)).toContain(
      'Another harbour opened last year, on the first day',
    );
    expect(text(`${SPUN}\n\nGreater than ten boats came.`)).toContain('More than ten boats');
  });
  test('the same one many times is not', () => {
    const same = 'One other boat came. '.repeat(20);
    expect(text(same)).toBe(same);
  });
  test('nor are several in a very long text', () => {
    const long = `${SPUN} Greater than ten.\n\n${'The old harbour lay still in the evening light. '.repeat(200)}`;
    expect(clean(long, index).fixes).toHaveLength(0);
  });
  test('their cues still decide', () => {
    const spun = `${SPUN} Greater than ten.`;
    expect(text(`${spun} Bring one or one other.`)).toContain('or one other');
    expect(text(`${spun} Manchester Metropolis lost; a Metropolis slept.`)).toContain(
      'Manchester City lost; a Metropolis slept',
    );
  });
  test('a certain sign weighs more', () => {
    expect(text('The Recent York Times said last yr was good.')).toContain('last year');
  });
  test('the evidence says what was seen', () => {
    const { evidence } = clean(`${SPUN} Greater than ten.`, index);
    expect(evidence).toEqual([
      {
        channel: 'spun',
        signs: 4,
        forms: ['one other', 'last yr', 'primary day', 'greater than'],
        words: 15,
        strong: true,
        heavy: false,
        strongInQuotes: false,
        strongRegion: false,
      },
    ]);
  });
});

test('the longest match of those that may fire wins, from the left', () => {
  const { fixes } = clean('It was the tip of last yr.', index);
  expect(fixes.map(({ was }) => was)).toEqual(['the tip of last yr']);
});

test('marks suggest and change nothing', () => {
  const made = clean('She lost her blue tooth brush.', index);
  expect(made.text).toBe('She lost her blue tooth brush.');
  expect(made.marks).toMatchObject([
    { as: 'mark', was: 'blue tooth brush', now: 'Bluetooth brush', start: 13, end: 29 },
  ]);
});

const words = fc.constantFrom(
  'Recent',
  'York',
  'Times',
  'one',
  'other',
  'last',
  'yr',
  'Rama',
  '2',
  'Meta',
  'the',
  'tip',
  'of',
  'primary',
  'day',
  '.',
  '\n\n',
  'greater',
  'than',
  'City',
  '“',
  '’s',
);
const prose = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));

describe('for any text', () => {
  test('fixes are in order, apart, and where they say', () => {
    fc.assert(
      fc.property(prose, (sentence) => {
        let end = 0;
        for (const fix of clean(sentence, index).fixes) {
          expect(fix.start).toBeGreaterThanOrEqual(end);
          expect(sentence.slice(fix.start, fix.end)).toBe(fix.was);
          end = fix.end;
        }
      }),
    );
  });
  test('correcting twice is correcting once', () => {
    fc.assert(
      fc.property(prose, (sentence) => {
        const once = text(sentence);
        expect(text(once)).toBe(once);
      }),
    );
  });
  test('any Unicode string is survived', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (sentence) => {
        expect(text(sentence)).toBe(sentence);
      }),
    );
  });
});

describe('braces that a spinner left behind', () => {
  const index = literalIndex([
    ['one other', 'another', { sure: 'page' }],
    ['last yr', 'last year'],
    ['greater than', 'more than', { sure: 'page' }],
  ]);
  test.each([
    [
      'go where the article was spun',
      'Last yr one other baker sold greater than nine {barrels} of {rye flour}.',
      'Last year another baker sold more than nine barrels of rye flour.',
    ],
    ['stay elsewhere', 'Dear {name}, your {order} is ready.', 'Dear {name}, your {order} is ready.'],
    [
      'stay around what is no word',
      'Last yr one other clerk wrote greater than two {ID_7} and {}.',
      'Last year another clerk wrote more than two {ID_7} and {}.',
    ],
  ])('%s', (_, was, now) => {
    expect(clean(was, index).text).toBe(now);
  });
});
