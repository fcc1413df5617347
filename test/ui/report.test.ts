/** The draft of a report, before anything is drawn. */
import { describe, expect, test } from 'vitest';
import { faultIn, firstDraft } from '../../src/report/draft.ts';

const isCommonWord = (word: string) => word === 'bank';
const draft = (wrong: string, right: string) => ({ wrong, right, note: '', everywhere: false });

test('starts with the page’s words, for its site; without a page it is empty and holds everywhere', () => {
  const start = {
    wrong: 'Rama 2',
    right: 'Llama 2',
    sentence: '',
    entry: '',
    host: 'news.example',
    address: '',
    language: '',
  };
  expect(firstDraft(start)).toEqual({ wrong: 'Rama 2', right: 'Llama 2', note: '', everywhere: false });
  expect(firstDraft(undefined)).toEqual({ wrong: '', right: '', note: '', everywhere: true });
});

describe('what is to be mended', () => {
  test.each([
    ['', '', undefined, 'draft_no_wrong'],
    ['Rama 2', '', undefined, 'draft_no_right'],
    ['Rama 2', 'Rama 2 ', undefined, 'draft_same'],
    ['!!', 'Rama', 'draft_no_word', 'draft_no_word'],
    ['bank', 'shore', 'draft_common_word', 'draft_common_word'],
    ['x'.repeat(121), 'y', 'draft_too_long', 'draft_too_long'],
    ['Rama 2', 'Llama 2', undefined, undefined],
  ])('%j → %j: while typing %s, on saving %s', (wrong, right, typing, saving) => {
    expect(faultIn(draft(wrong, right), isCommonWord, false)?.message).toBe(typing);
    expect(faultIn(draft(wrong, right), isCommonWord, true)?.message).toBe(saving);
  });
});
