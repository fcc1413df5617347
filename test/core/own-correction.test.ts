import { describe, expect, test } from 'vitest';
import { clean } from '../../src/core/clean.ts';
import { buildIndex } from '../../src/core/index.ts';
import {
  checkDraft,
  correctionFrom,
  type Draft,
  LONGEST_PHRASE,
  ownDictionary,
  readCorrections,
  withCorrection,
} from '../../src/core/own-correction.ts';
import { testDictionary } from '../support/dictionary.ts';

const draft = (changed: Partial<Draft>): Draft => ({
  wrong: 'Sea Bride',
  right: 'Seabird',
  note: '',
  everywhere: false,
  ...changed,
});
const common = new Set(['recent', 'sea']);
const made = (changed: Partial<Draft>, id = '1') =>
  correctionFrom(draft(changed), 'news.example', new Date('2026-11-23T10:00:00Z'), id);

describe('a draft is checked while it is typed', () => {
  test.each([
    ['a sound one', {}, undefined],
    ['no words', { wrong: '  ' }, 'wrong'],
    ['only marks', { wrong: '...' }, 'wrong'],
    ['a whole paragraph', { wrong: 'sea '.repeat(LONGEST_PHRASE) }, 'wrong'],
    ['an empty right side', { right: ' ' }, 'right'],
    ['the same on both sides', { right: 'Sea Bride ' }, 'right'],
    ['a common word', { wrong: 'Recent', right: 'New' }, 'wrong'],
    ['a common word in capitals', { wrong: 'RECENT', right: 'NEW' }, 'wrong'],
    ['two common words', { wrong: 'recent sea', right: 'new sea' }, undefined],
    ['an uncommon word', { wrong: 'Rama', right: 'Llama' }, undefined],
    ['other capitals of the same', { wrong: 'Open ai', right: 'OpenAI' }, undefined],
  ])('%s', (_, changed, field) => {
    expect(checkDraft(draft(changed), (word) => common.has(word))?.field).toBe(field);
  });
});

describe('an own correction', () => {
  const text = (sentence: string, host: string, list = [made({})]) =>
    clean(sentence, buildIndex([ownDictionary(list, host)])).text;

  test('holds on its site and the parts of it', () => {
    expect(text('The Sea Bride sat.', 'news.example')).toBe('The Seabird sat.');
    expect(text('The Sea Bride sat.', 'm.news.example')).toBe('The Seabird sat.');
    expect(text('The Sea Bride sat.', 'other.example')).toBe('The Sea Bride sat.');
    expect(text('The Sea Bride sat.', 'other.example', [made({ everywhere: true })])).toBe(
      'The Seabird sat.',
    );
  });
  test('wants whole words and exact capitals', () => {
    for (const kept of [
      'The sea bride sat.',
      'THE SEA BRIDE SAT.',
      'The Sea Brides sat.',
      'The Sea-Bride sat.',
    ]) {
      expect(text(kept, 'news.example')).toBe(kept);
    }
  });
  test('goes before a shipped entry of the same words', () => {
    const shipped = testDictionary([{ id: 'sea', wrong: ['Sea Bride'], right: 'Mermaid' }]);
    const index = buildIndex([shipped, ownDictionary([made({})], 'news.example')]);
    expect(clean('The Sea Bride sat.', index).text).toBe('The Seabird sat.');
  });
  test('takes the place of an earlier one of the same words and site', () => {
    const list = withCorrection([made({}), made({ everywhere: true }, '2')], made({ right: 'Gull' }, '3'));
    expect(list.map(({ id, right }) => [id, right])).toEqual([
      ['own-2', 'Seabird'],
      ['own-3', 'Gull'],
    ]);
  });
  test('keeps the others where a stored one is damaged', () => {
    const read = readCorrections([made({}), { id: 'own-2', wrong: '' }, 'x']);
    expect(read.corrections).toEqual([made({})]);
    expect(read.problems).toHaveLength(2);
    expect(readCorrections('x').problems).toHaveLength(1);
    expect(readCorrections(undefined)).toEqual({ corrections: [], problems: [] });
  });
});

describe('an entry that the reader switched off', () => {
  const shipped = testDictionary([
    { id: 'recent-york-times', wrong: ['Recent York Times'], right: 'New York Times' },
    { id: 'recent-york', wrong: ['Recent York'], right: 'New York' },
  ]);
  const off = new Set(['recent-york-times']);
  const text = (sentence: string, own = [made({})]) =>
    clean(sentence, buildIndex([shipped, ownDictionary(own, 'news.example')], { off })).text;

  test('keeps other entries from its words too, and from no others', () => {
    expect(text('The Recent York Times of Recent York.')).toBe('The Recent York Times of New York.');
  });
  test('does not stand in the way of an own correction', () => {
    const own = made({ wrong: 'Recent York Times', right: 'York Times' });
    expect(text('The Recent York Times.', [own])).toBe('The York Times.');
  });
});
