import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countNeighbours, pack, readTexts } from '../../src/build/count-neighbours.ts';
import {
  BOUNDARY,
  fingerprint,
  leftKey,
  neighboursIn,
  openNeighbours,
  phraseKey,
  rightKey,
  STEPS,
} from '../../src/core/neighbours.ts';
import { wordHash } from '../../src/core/word-hash.ts';

test.each([
  ['7', wordHash('0')],
  ['2024', wordHash('0')],
  ['3rd', wordHash('0')],
  ['.', BOUNDARY],
  ['"', BOUNDARY],
  ['—', BOUNDARY],
  [',', wordHash(',')],
  ["isn't", wordHash("isn't")],
  ['Été', wordHash('été')],
])('%s as a neighbour', (token, hash) => {
  expect(neighboursIn(token)).toEqual([hash]);
});

describe('the table', () => {
  const entry = fc.record({ key: fc.integer(), value: fc.integer({ min: 1, max: 255 }) });

  test('gives back what a plain map would, and nothing for strangers', () => {
    const word = fc.integer();
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ left: word, first: word, value: fc.integer({ min: 1, max: 255 }) }), {
          maxLength: 300,
          // What a look-up cannot tell apart is left out here; the next test has it.
          selector: ({ left, first }) => fingerprint(leftKey(left, first)),
        }),
        (pairs) => {
          const plain = new Map(pairs.map(({ left, first, value }) => [`${left} ${first}`, value]));
          const table = openNeighbours(
            pack(pairs.map((p) => ({ key: leftKey(p.left, p.first), value: p.value }))),
          );
          const used = new Set(pairs.map((p) => fingerprint(leftKey(p.left, p.first))));
          for (const { left, first } of [...pairs, ...pairs.map((p) => ({ left: p.first, first: p.left }))]) {
            const known = plain.get(`${left} ${first}`);
            // The keys of the phrase and of its right neighbour may share a fingerprint with an entry.
            const others = [leftKey(left, first), rightKey(first, 1), phraseKey([first], 0, 1)];
            const isPlain = others
              .slice(known === undefined ? 0 : 1)
              .every((key) => !used.has(fingerprint(key)));
            if (isPlain) expect(table.weigh([first], 0, 1, left, 1)).toBe((known ?? 0) / STEPS);
          }
        },
      ),
    );
  });

  test('keeps the first of two entries that a look-up cannot tell apart', () => {
    const bytes = pack([
      { key: leftKey(1, 2), value: 8 },
      { key: leftKey(1, 2), value: 16 },
    ]);
    expect(openNeighbours(bytes).weigh([2], 0, 1, 1, 3)).toBe(1);
  });

  test('is the same for the same entries', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 200 }), (entries) => {
        expect(pack(entries)).toEqual(pack([...entries]));
      }),
    );
  });

  test('lies anywhere in a larger buffer', () => {
    const bytes = pack([{ key: leftKey(5, 6), value: 24 }]);
    const shifted = new Uint8Array(bytes.length + 7);
    shifted.set(bytes, 7);
    expect(openNeighbours(shifted.subarray(7)).weigh([6], 0, 1, 5, 9)).toBe(3);
  });

  test('ends its search in a damaged table without an empty slot', () => {
    expect(openNeighbours(new Uint8Array(30).fill(7)).weigh([6], 0, 1, 5, 9)).toBe(0);
  });

  test('knows nothing when empty, and refuses what is cut off', () => {
    expect(openNeighbours(new Uint8Array(0)).weigh([1], 0, 1, 3, 4)).toBe(0);
    expect(() => openNeighbours(new Uint8Array(4))).toThrow('cut off');
  });
});

describe('odds', () => {
  // Small, so common words are made common by repetition: a neighbour counts by how far it stands out.
  const filler = 'The ferry left the old harbour before noon. Nobody on the pier looked up from the nets.';
  const clean = [
    'She bought two tickets for the game. They won the game in the rain. The game ended late.',
    'Swimming is a fine sport for the young. The sport of kings needs horses. Every sport has rules.',
    'The queue was long, but nobody left. It rained, but we stayed. He fell, but he got up.',
    'However, the road was closed. However, the bakery opened.',
    'The mayor said that trams would run. The baker said that bread was short.',
    'As soon as the bell rang, they ran. He called as soon as he landed.',
    'Once a week the choir meets. Once a year the river floods. She sang once a week.',
  ];
  const texts = readTexts([
    ['clean.txt', [...clean, ...clean, ...Array.from({ length: 2000 }, () => filler)].join('\n\n')],
  ]);
  const forms = ['game', 'sport', 'but', 'however', 'said', 'mentioned', 'once', 'as soon as'];
  const table = openNeighbours(countNeighbours(texts, forms));

  const odds = (wrong: string, right: string, before: string, after: string) => {
    const [w, r] = [neighboursIn(wrong), neighboursIn(right)];
    const weigh = (words: number[]) =>
      table.weigh(words, 0, words.length, neighboursIn(before)[0] ?? 0, neighboursIn(after)[0] ?? 0);
    return weigh(r) - weigh(w);
  };

  test.each([
    ['won the', 'sport', 'game', 'in March'],
    ['tickets for the', 'sport', 'game', '. They'],
    ['was cold ,', 'however', 'but', 'nobody cared'],
    ['The baker', 'mentioned', 'said', 'that flour'],
    ['met', 'as soon as', 'once', 'a week'],
  ])('%s [%s -> %s] %s', (before, wrong, right, after) => {
    expect(odds(wrong, right, before.split(' ').at(-1) ?? '', after.split(' ')[0] ?? '')).toBeGreaterThan(1);
  });

  test.each([
    ['every', 'sport', 'game', 'has a ball'],
    ['. ', 'however', 'but', ', the'],
    ['called', 'as soon as', 'once', 'he could'],
  ])('%s [%s, not %s] %s', (before, wrong, right, after) => {
    expect(odds(wrong, right, before.split(' ').at(-1) || '.', after.split(' ')[0] ?? '')).toBeLessThan(0);
  });

  test('the other way round is the same with its sign turned', () => {
    expect(odds('game', 'sport', 'the', 'in')).toBe(-odds('sport', 'game', 'the', 'in'));
  });

  test('a phrase may stand anywhere in a longer list', () => {
    const list = Int32Array.from([...neighboursIn('x sport y'), ...neighboursIn('as soon as')]);
    expect(table.weigh(list, 3, 6, wordHash('0'), BOUNDARY)).toBe(
      table.weigh(neighboursIn('as soon as'), 0, 3, wordHash('0'), BOUNDARY),
    );
  });

  test.each([
    ['the', 'game', 'ended'],
    ['the', 'sport', 'of'],
  ])('after the same word, what follows decides: %s %s %s', (before, right, after) => {
    const wrong = right === 'game' ? 'sport' : 'game';
    expect(odds(wrong, right, before, after)).toBeGreaterThan(odds(wrong, right, before, 'umbrellas') + 1);
  });

  test('a neighbour says more of a rare word than of a common one', () => {
    const common = [
      ...Array.from({ length: 50 }, () => 'A blue moon.'),
      ...Array.from({ length: 9000 }, () => 'Dry sky.'),
    ];
    const sky = Array.from({ length: 50 }, () => 'A blue sky.');
    const read = readTexts([['sky.txt', [...common, ...sky].join('\n\n')]]);
    const counted = openNeighbours(countNeighbours(read, ['moon', 'sky']));
    const gain = (word: string) =>
      counted.weigh(neighboursIn(word), 0, 1, wordHash('blue'), wordHash('0')) -
      counted.weigh(neighboursIn(word), 0, 1, wordHash('unheard'), wordHash('0'));
    expect(gain('moon')).toBeGreaterThan(gain('sky') + 1);
  });

  test.each([[10], [1000]])(
    'the same texts and forms, in any order, make the same bytes: %i pairs',
    (most) => {
      const files = readTexts(clean.map((text, at) => [`${at}.txt`, `${text}\n\n${text}\n\n${filler}`]));
      const again = countNeighbours([...files].reverse(), [...forms].reverse(), most);
      expect(again).toEqual(countNeighbours(files, forms, most));
    },
  );

  test('where there is no room for all, pairs that many texts will meet stay', () => {
    const few = countNeighbours(texts, ['game', 'ferry', 'harbour'], 2);
    expect(few.length).toBeLessThan(countNeighbours(texts, ['game', 'ferry', 'harbour']).length);
    const kept = openNeighbours(few);
    const gain = (left: string, word: string) =>
      kept.weigh(neighboursIn(word), 0, 1, wordHash(left), wordHash('0')) -
      kept.weigh(neighboursIn(word), 0, 1, 0, wordHash('0'));
    expect(gain('the', 'game')).toBe(0);
    expect(gain('the', 'ferry')).toBeGreaterThan(1);
  });
});
