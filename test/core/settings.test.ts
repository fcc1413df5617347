import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  entriesOffFor,
  readSettings,
  withEntry,
  withPack,
  withSite,
} from '../../src/core/settings.ts';

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

test('entries are switched on one site, and are off on its parts too', () => {
  const there = withEntry(withEntry(DEFAULT_SETTINGS, 'x', false, 'a.example'), 'y', false, 'm.a.example');
  const both = withEntry(there, 'z', false);
  expect([...entriesOffFor(both, 'www.m.a.example')]).toEqual(['z', 'x', 'y']);
  expect([...entriesOffFor(both, 'a.example')]).toEqual(['z', 'x']);
  expect([...entriesOffFor(both, 'b.example')]).toEqual(['z']);
  expect(withEntry(withEntry(there, 'x', true, 'a.example'), 'y', true, 'm.a.example')).toEqual(
    DEFAULT_SETTINGS,
  );
});

test('packs are switched', () => {
  const off = withPack(DEFAULT_SETTINGS, 'spun/names', false);
  expect(off.packsOff).toEqual(['spun/names']);
  expect(withPack(off, 'spun/names', true)).toEqual(DEFAULT_SETTINGS);
});
