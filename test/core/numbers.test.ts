import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/core/clean.ts';
import { numberSlips } from '../../src/core/numbers.ts';

const restored = (text: string) => applyFixes(text, numberSlips(text));

describe('an amount that was split in two is one amount', () => {
  test.each([
    ['The library owes 19 billion 100 million.', 'The library owes 19.1 billion.'],
    ['The harbor earned 3 trillion 500 billion won.', 'The harbor earned 3.5 trillion won.'],
    ['A budget of 1 trillion 234.5 billion won', 'A budget of 1.2345 trillion won'],
    ['The bridge cost $1 billion 200 million to build.', 'The bridge cost $1.2 billion to build.'],
    ['It lent KRW 3 trillion 500 billion.', 'It lent KRW 3.5 trillion.'],
    ['It lent KRW3 trillion 500 billion.', 'It lent KRW3.5 trillion.'],
    ['It lent US$2 billion 40 million.', 'It lent US$2.04 billion.'],
    ['Some 10 million 500 thousand people saw it.', 'Some 10.5 million people saw it.'],
    ['Over 61 million 120 thousand tickets were sold.', 'Over 61.12 million tickets were sold.'],
    ['It set aside 1 trillion 200 billion 500 million yen.', 'It set aside 1.2005 trillion yen.'],
    ['1 trillion 234.5 billion 60 million won', '1.23456 trillion won'],
    ['Sales rose to 1.5 billion 20 million won.', 'Sales rose to 1.52 billion won.'],
    ['They paid 35 billion 19 million yuan.', 'They paid 35.019 billion yuan.'],
    ['They paid 1,500 billion 200 million yuan.', 'They paid 1,500.2 billion yuan.'],
    ['A ticket is 10 thousand 500 won.', 'A ticket is 10,500 won.'],
    ['The prize is 3 million 5,000 won.', 'The prize is 3.005 million won.'],
    ['He saved 61 million 123 thousand 456 won.', 'He saved 61,123,456 won.'],
    ['The prize is 3 hundred million 50 million won.', 'The prize is 350 million won.'],
    ['The prize is 3 ten thousand 5 thousand won.', 'The prize is 35,000 won.'],
    ['worth 19 billion\n100 million won', 'worth 19.1 billion won'],
    ['worth 19\nbillion 100 million won', 'worth 19.1 billion won'],
    ['worth 19 billion 100 million won', 'worth 19.1 billion won'],
    ['worth 19 billion \u200B100 million won', 'worth 19.1 billion won'],
    ['Ships Worth 19 Billion 100 Million', 'Ships Worth 19.1 Billion'],
    ['SHIPS WORTH 19 BILLION 100 MILLION', 'SHIPS WORTH 19.1 BILLION'],
    ['from 1 billion 200 million to 3 billion 400 million won', 'from 1.2 billion to 3.4 billion won'],
    ['(2 trillion 50 billion won)', '(2.05 trillion won)'],
    ['It grew by 4 quadrillion 10 trillion.', 'It grew by 4.01 quadrillion.'],
  ])('%j -> %j', (text, expected) => {
    expect(restored(text)).toBe(expected);
  });
});

describe('ten thousands are counted', () => {
  test.each([
    ['The dam holds 18.46 ten thousand tons.', 'The dam holds 184,600 tons.'],
    ['It drew about 3 ten thousand visitors.', 'It drew about 30,000 visitors.'],
    ['3 ten thousand yuan was found.', '30,000 yuan was found.'],
    ['The farm earned 12 hundred million yuan.', 'The farm earned 1.2 billion yuan.'],
    ['The farm earned 5.6 hundred million.', 'The farm earned 560 million.'],
    ['The farm earned 7.5 one hundred million.', 'The farm earned 750 million.'],
    ['Nearly 2 ten million watched.', 'Nearly 20 million watched.'],
    ['A loan of $4 ten thousand', 'A loan of $40,000'],
    ['About 2.5 ten thousand birds', 'About 25,000 birds'],
    ['Up from 1.5 ten thousand birds', 'Up from 15,000 birds'],
    ['It fed exactly 123.4567 ten thousand birds.', 'It fed exactly 1,234,567 birds.'],
    ['A hall for 0.5 ten thousand guests', 'A hall for 5,000 guests'],
    ['Lent 12 Hundred Million Yuan', 'Lent 1.2 Billion Yuan'],
  ])('%j -> %j', (text, expected) => {
    expect(restored(text)).toBe(expected);
  });
});

describe('a unit in figures is a unit', () => {
  test.each([
    ['The ferry cost 2,500 100 million yen to build.', 'The ferry cost 250 billion yen to build.'],
    ['The ferry cost 35 100 million won.', 'The ferry cost 3.5 billion won.'],
    ['The ferry cost 12.5 100-million yuan.', 'The ferry cost 1.25 billion yuan.'],
    ['A cabin costs 35 10,000 won a month.', 'A cabin costs 350,000 won a month.'],
    ['A cabin costs 120 10,000 yen.', 'A cabin costs 1.2 million yen.'],
  ])('%j -> %j', (text, expected) => {
    expect(restored(text)).toBe(expected);
  });
});

describe('thousands with an "and" between are one amount', () => {
  test.each([
    ['It took in 120 thousand and 6 thousand yuan.', 'It took in 126,000 yuan.'],
    ['It took in 30 thousand and 5 thousand won a day.', 'It took in 35,000 won a day.'],
  ])('%j -> %j', (text, expected) => {
    expect(restored(text)).toBe(expected);
  });
});

describe('digits in fours count ten thousands', () => {
  test.each([
    ['A crowd of 3,2000 watched the lanterns.', 'A crowd of 32,000 watched the lanterns.'],
    ['A lantern is 1,5000 won.', 'A lantern is 15,000 won.'],
    ['A lantern is ₩1,5000.', 'A lantern is ₩15,000.'],
    ['It drew 12,3000 visitors.', 'It drew 123,000 visitors.'],
    ['It earned 1,2345,6789 yuan.', 'It earned 123,456,789 yuan.'],
  ])('%j -> %j', (text, expected) => {
    expect(restored(text)).toBe(expected);
  });

  test('without a thing that is counted it is only doubted', () => {
    expect(numberSlips('It sold 3,2000 in a week.')).toMatchObject([{ now: '32,000', isDoubtful: true }]);
  });
});

describe('a percentage is written in digits', () => {
  test.each([
    ['Rents rose eight%.', 'Rents rose 8%.'],
    ['Rents rose twenty-five% in May.', 'Rents rose 25% in May.'],
    ['Rents Rise Eight% in May', 'Rents Rise 8% in May'],
    ['Rents rose twenty five% in May.', 'Rents rose 25% in May.'],
    ['Eight% of the seats were free.', '8% of the seats were free.'],
    ['Between five-ten% of it', 'Between 5-10% of it'],
    ['Between 5-eight% of it', 'Between 5-8% of it'],
    ['From three to five% of it', 'From 3 to 5% of it'],
    ['Down from nine to seven% at last', 'Down from 9 to 7% at last'],
    ['Ninety-nine% sure', '99% sure'],
    ['about sixteen％ of it', 'about 16％ of it'],
  ])('%j -> %j', (text, expected) => {
    expect(restored(text)).toBe(expected);
  });
});

describe('what may be right stays', () => {
  test.each([
    // A year, a list, so many of a thing, a range.
    'In 2025 100 million yen was set aside.',
    'They printed 50 10,000 yen notes.',
    'They gave away 5 100 million yen prizes.',
    'It lent ten 100 million yen loans.',
    'They won 12 100 million yen contracts.',
    'It raised 120 100 million in a year.',
    'Fines of 120 thousand and 6 thousand yuan were paid.',
    'They paid between 20 thousand and 6 thousand yuan.',
    'They paid 120 thousand and 6 thousand yuan, respectively.',
    'It has 120 thousand and 6 thousand members.',
    'They paid 125 thousand and 6 thousand yuan.',
    // Dates and labels that lack a space.
    'It opened on June 3,2000 in the harbor.',
    'It opened on 3 June,2000 people came.',
    'See Figure 3,2000 people came.',
    'Rooms 1,1999 and 2,2001 are free.',
    'Route 3,2000 is closed.',
    'It has 3,20001 seats.',
    'It has 32,000 seats.',
    'The shop sold 19 billion, 100 million of them abroad.',
    'It owes 19 billion and 100 million more.',
    // The parts do not fit into one another.
    'It owes 19 billion 1,200 million won.',
    'It owes 100 million 19 billion won.',
    'It owes 1.5 billion 200 million won.',
    'It owes 3 million 3 million won.',
    'It owes 1 trillion 200 billion 300 billion won.',
    'It owes 1040,000 million 20 thousand won.',
    // Two amounts.
    'Of the 8 billion 700 million live in Europe.',
    'Out of 10 million 500 thousand stayed.',
    'Of that $3 billion 500 million was gone.',
    'With these 3 billion 500 million of them new',
    'Some 10 million 500 thousand were new.',
    'The app made $3 billion 200 million users happy.',
    'It made $3 billion $200 million less than before.',
    'Sales: 3 billion\n200 million members',
    'It had 3 billion won\n\n200 million won went to the choir.',
    'a chain of 1 billion 2 million-dollar homes',
    'It gave 5 million 10 thousand-dollar prizes.',
    'It gave 5 million 10 thousand dollar prizes.',
    'It printed 2 million 10 thousand won notes.',
    'It sold 2 million 2023 models.',
    'It sold 1 trillion 2023 million won bonds.',
    'a 10 thousand 500 word text',
    'a valley of 3 million 100 thousand year old bones',
    'In 2020 3 billion 200 million people',
    'five 3 million 200 thousand won prizes',
    '1 billion 200 million 50 people',
    'Call 010 2345 6789, room 3 million.',
    'The score was 3 million–2 million.',
    'M3 billion 200 million',
    // Written out in words, it is good English.
    'three million five hundred thousand people',
    'one million 200 thousand',
    // Good English, if dear to few.
    'It cost 1,000 billion won, or 5 hundred million a year.',
    'It is 6 million million miles away.',
    'It is 3 million times larger, 1,000 ten thousand times.',
    'On May 3 ten thousand people marched.',
    'In 2019 ten thousand people marched.',
    'On Windows 10 ten million files were lost.',
    'By day 3 ten million had watched.',
    'At 6.30 ten thousand people sang.',
    'They came in, and at 6.30 ten thousand people sang.',
    'On May 3 ten thousand yuan was raised.',
    'It is slower by about 1,000 ten thousand times.',
    'It was worth 19 billion\n\n100 million won went to the choir.',
    'Version 3.5 ten thousand times over',
    'Kettle 3.5 ten thousand times over',
    'With Kettle 3.5 ten thousand cups were made.',
    'a drawing of 10 ten-thousand-dollar bills',
    '10 ten thousands make 100,000',
    'five 10,000 ten thousand 100,000 hundred thousand',
    'In the end 3 ten thousand five hundred',
    // Percentages that are part of something longer, or no percentages.
    'It rose two point five%.',
    'It rose one hundred and five%.',
    'It rose 100 and five%.',
    'It rose by a hundred%.',
    'It rose minus-five%.',
    'tea.example/one%20two',
    'set %one% to two',
    'He joined the One% again.',
    'a zero% loan',
    'It rose eight percent, then eight %.',
    'someone% and ones%',
    '',
  ])('%j', (text) => {
    expect(numberSlips(text)).toEqual([]);
  });
});

test('a slip says where it stands and which rule found it', () => {
  expect(numberSlips('Up eight%, to 3 billion 40 million won, from 1.5 ten thousand.')).toEqual([
    { start: 3, end: 8, now: '8', rule: 'percent' },
    { start: 14, end: 34, now: '3.04 billion', rule: 'split' },
    { start: 45, end: 61, now: '15,000', rule: 'ten-thousand' },
  ]);
});

describe('for any text', () => {
  const piece = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        '1',
        '3',
        '19',
        '500',
        '2.5',
        '18.46',
        '1,200',
        '0',
        '2023',
        '5,00',
        '3,2000',
        '100',
        '10,000',
      ),
    },
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        'thousand',
        'million',
        'billion',
        'Trillion',
        'ten thousand',
        'hundred million',
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom('won', 'yuan', '$', 'people', 'of the', 'about', 'and', 'May', 'notes'),
    },
    { weight: 3, arbitrary: fc.constantFrom('five', 'Twenty', 'eight%', '%', 'to', 'point', 'nine％') },
    { weight: 1, arbitrary: fc.constantFrom('\n', '.', ',', '-', '\u00A0', '\u200B', '"') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  );
  const joined = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n', '-')), { maxLength: 14 })
    .map((pieces) => pieces.flat().join(''));
  const text = fc.oneof(joined, fc.string({ unit: 'binary' }));

  test('slips are ordered, disjoint, inside, and each changes something', () => {
    fc.assert(
      fc.property(text, (any) => {
        let at = 0;
        for (const { start, end, now } of numberSlips(any)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(now).not.toBe(any.slice(start, end));
          at = end;
        }
        expect(at).toBeLessThanOrEqual(any.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('restoring twice is restoring once', () => {
    fc.assert(
      fc.property(text, (any) => {
        const once = restored(any);
        expect(restored(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the sum is exact', () => {
  const POWERS: Readonly<Record<string, number>> = {
    '': 0,
    thousand: 3,
    million: 6,
    billion: 9,
    trillion: 12,
  };
  /** "1.2345 trillion" in ten-thousandths of one, read the plain way. */
  function value(written: string): bigint {
    const [number = '', unit = ''] = written.split(' ');
    const [whole = '', fraction = ''] = number.replaceAll(',', '').split('.');
    return BigInt(whole + fraction) * 10n ** BigInt((POWERS[unit] ?? 0) + 12 - fraction.length);
  }
  const units = fc.constantFrom(['trillion', 'billion'], ['billion', 'million'], ['trillion', 'million']);
  const places = fc.integer({ min: 0, max: 3 });
  const number = (n: number, digits: number) => (n / 10 ** digits).toFixed(digits);

  test('the whole is worth its parts', () => {
    fc.assert(
      fc.property(
        units,
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        places,
        (u, a, b, p) => {
          const [large = '', small = ''] = u;
          const low = number(b, p);
          const text = `${a} ${large} ${low} ${small} won`;
          expect(value(restored(text).replace(' won', ''))).toBe(
            value(`${a} ${large}`) + value(`${low} ${small}`),
          );
          expect(restored(text)).not.toBe(text);
        },
      ),
    );
  });

  test('and so are ten thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 4 }), (n, p) => {
        const text = `about ${number(n, p)} ten thousand`;
        expect(value(restored(text).replace('about ', ''))).toBe(value(`${number(n, p)}`) * 10_000n);
      }),
    );
  });
});
