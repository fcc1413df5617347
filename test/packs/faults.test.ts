/** A pack with an error is refused with file, line and what to do. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkPacks } from '../../src/build/check-packs.ts';
import { compile } from '../../src/build/compile.ts';
import { formatPack } from '../../src/build/format-pack.ts';
import { parsePack, readPacks } from '../../src/build/read-packs.ts';

const SOUND = `pack: spun/test
title: Test
entries:
  - id: times
    kind: name
    wrong: [Recent York Times]
    right: New York Times
    sure: certain
    why: "A spinner swapped a word of the newspaper's name."
    fixes:
      - was: "The Recent York Times came late."
        now: "The New York Times came late."
    keeps:
      - "The most recent york times are gone."
`;
const FILE = 'src/packs/spun/test.yaml';
const parse = (source: string) => parsePack(source, FILE);

test('a sound pack passes', () => {
  const pack = parse(SOUND);
  expect(checkPacks([pack], compile([pack]))).toEqual([]);
  expect(formatPack(SOUND)).toBe(SOUND);
});

describe('what is wrong in a file is said with its line', () => {
  test.each([
    [
      'broken YAML',
      SOUND.replace('title: Test', 'title: "Test'),
      /^src\/packs\/spun\/test\.yaml:\d+: .*mend the YAML/,
    ],
    ['a missing field', SOUND.replace('    right: New York Times\n', ''), /:4: .*right/],
    ['an unknown field', SOUND.replace('    sure:', '    loud: yes\n    sure:'), /loud/],
    [
      'a number that should be text',
      SOUND.replace('right: New York Times', 'right: 12'),
      /:7: entries\.0\.right must be text: put it in quotes/,
    ],
    [
      'a made-up sureness',
      SOUND.replace('sure: certain', 'sure: perhaps'),
      /:8: entries\.0\.sure must be certain, cued or page/,
    ],
    ['cued without cues', SOUND.replace('sure: certain', 'sure: cued'), /needs cue words under near/],
    [
      'a scope that is none',
      SOUND.replace('sure: certain', 'sure: cued\n    near: {nearby: [city]}'),
      /is no scope: use before/,
    ],
    [
      'no sentence to keep',
      SOUND.replace('keeps:\n      - "The most recent york times are gone."', 'keeps: []'),
      /needs a sentence that must not change/,
    ],
    ['an id in capitals', SOUND.replace('id: times', 'id: Times'), /:4: entries\.0\.id must be lower-case/],
    [
      'another name than its file',
      SOUND.replace('spun/test', 'spun/tests'),
      /:1: pack is "spun\/tests"; write "spun\/test"/,
    ],
  ])('%s', (_, source, expected) => {
    expect(() => parse(source)).toThrow(expected);
  });
});

describe('what is wrong between entries is said with its line', () => {
  const second = SOUND.slice(SOUND.indexOf('  - id:'));
  test.each([
    ['an id twice', SOUND + second, /:15: entry times: the id is taken/],
    [
      'a wrong form with two right ones',
      SOUND + second.replace('id: times', 'id: paper').replace('right: New York Times', 'right: York Times'),
      /"Recent York Times" is a wrong form of times too/,
    ],
    [
      'a slot that is not listed',
      SOUND.replace('[Recent York Times]', '["Recent York {paper}"]'),
      /uses \{paper\}, which the pack's slots do not list/,
    ],
    [
      'a form that is its own right form',
      SOUND.replace('[Recent York Times]', '[New York Times]'),
      /is its own right form/,
    ],
  ])('%s', (_, source, expected) => {
    expect(() => compile([parse(source)])).toThrow(expected);
  });

  test.each([
    [
      'a sentence that does not change',
      SOUND.replace('The Recent York Times came', 'The Recent York Post came'),
      /:11: entry times: does not fire on/,
    ],
    [
      'a sentence that changes into another',
      SOUND.replace('New York Times came late', 'New York Times was late'),
      /became "The New York Times came late\."/,
    ],
    [
      'a sentence that must stay and does not',
      SOUND.replace('recent york times are', 'Recent York Times are'),
      /:14: entry times: fires on .*narrow it/,
    ],
  ])('%s', (_, source, expected) => {
    const pack = parse(source);
    expect(checkPacks([pack], compile([pack])).join('\n')).toMatch(expected);
  });

  test('a right form that another entry breaks again', () => {
    const again = second
      .replace('id: times', 'id: york')
      .replace('[Recent York Times]', '[New York Times]')
      .replace('right: New York Times', 'right: Herald');
    const pack = parse(SOUND + again);
    expect(checkPacks([pack], compile([pack])).join('\n')).toMatch(/its now is changed again by york/);
  });
});

test('faults of several files are listed together', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-packs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'spun'));
  writeFileSync(join(folder, 'spun', 'a.yaml'), 'pack: spun/a\ntitle: A\nentries: []\n');
  writeFileSync(join(folder, 'spun', 'b.yaml'), 'pack: spun/b\nentries: 7\n');
  expect(() => readPacks(folder)).toThrow(/a\.yaml:3: .*\n(.*\n)*.*b\.yaml:/);
});

test('the canonical form sorts entries, quotes prose and keeps comments', () => {
  const source = `pack: spun/test
title: Test
entries:
  # about b
  - id: b
    why: plain words
    wrong:
      - one
      - two
  - id: a
    keeps: [left alone]
`;
  expect(formatPack(source)).toBe(`pack: spun/test
title: Test
entries:
  - id: a
    keeps:
      - "left alone"

  # about b
  - id: b
    why: "plain words"
    wrong: [one, two]
`);
});
