import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, withEntry, withSite } from '../../src/core/settings.ts';

describe('stored settings are repaired field by field', () => {
  test.each([
    ['nothing stored', undefined, {}, 0],
    ['something else altogether', 'hello', {}, 1],
    ['a list', [1, 2], {}, 1],
    ['a bad mode', { mode: 'loud', entriesOff: ['a'] }, { entriesOff: ['a'] }, 1],
    [
      'one bad site among good ones',
      { mode: 'mark', sites: { 'a.example': 'off', 'b.example': 7 } },
      { mode: 'mark', sites: { 'a.example': 'off' } },
      1,
    ],
    ['sites that are a list', { sites: ['a.example'] }, {}, 1],
    ['one bad entry among good ones', { entriesOff: ['a', null, 'b', 'a'] }, { entriesOff: ['a', 'b'] }, 1],
    ['fields of a newer version', { version: 9, mode: 'off', colour: 'red' }, { mode: 'off' }, 0],
  ])('%s', (_, stored, changed, problems) => {
    const read = readSettings(stored);
    expect(read.settings).toEqual({ ...DEFAULT_SETTINGS, ...changed });
    expect(read.problems).toHaveLength(problems);
  });
});

test('switches are set and taken back', () => {
  const off = withSite(DEFAULT_SETTINGS, 'a.example', 'off');
  expect(off.sites).toEqual({ 'a.example': 'off' });
  expect(withSite(off, 'a.example', undefined)).toEqual(DEFAULT_SETTINGS);
  const without = withEntry(withEntry(DEFAULT_SETTINGS, 'x', false), 'x', false);
  expect(without.entriesOff).toEqual(['x']);
  expect(withEntry(without, 'x', true)).toEqual(DEFAULT_SETTINGS);
});
