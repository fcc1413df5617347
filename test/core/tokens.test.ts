import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, phraseKeys, tokenize, tokenText } from '../../src/core/tokens.ts';
import { unhashUnit, wordHash } from '../../src/core/word-hash.ts';

const texts = (text: string) => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, at) => tokenText(tokens, at));
};

describe('a text splits into words and marks', () => {
  test.each([
    ['The gap just isn’t large.', ['The', 'gap', 'just', 'isn’t', 'large', '.']],
    ["Gates's house", ['Gates', "'s", 'house']],
    ['Times’ reporters', ['Times', '’', 'reporters']],
    ['on the 20th (local time)', ['on', 'the', '20th', '(', 'local', 'time', ')']],
    ['Qwen-72B', ['Qwen', '-', '72B']],
    ['19.1% of U.S. homes', ['19', '.', '1', '%', 'of', 'U', '.', 'S', '.', 'homes']],
    ['소라 and 라마', ['소라', 'and', '라마']],
    ["rock'n'roll", ["rock'n'roll"]],
    ['', []],
    [' \n\t', []],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('two spellings that look the same fold to the same keys', () => {
  test.each([
    ['isn’t', "isn't"],
    ['RECENT York', 'recent york'],
    ['Rec\u00ADent York', 'Recent York'],
    ['Recent\u200B York', 'Recent York'],
    ['Recent\u00A0York', 'Recent York'],
    ['Recent\n  York', 'Recent York'],
    ['“Rama”', '"rama"'],
    ['open‑source', 'open-source'],
  ])('%j and %j', (a, b) => {
    expect(phraseKeys(a)).toEqual(phraseKeys(b));
  });

  test('but a space is no hyphen, and no space is no space', () => {
    expect(phraseKeys('Chat GPT')).not.toEqual(phraseKeys('ChatGPT'));
    expect(phraseKeys('open source')).not.toEqual(phraseKeys('open-source'));
  });
});

test('any Unicode string is survived, and tokens stand in order inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tokens = tokenize(text);
      let end = 0;
      for (let at = 0; at < tokens.count; at++) {
        expect(tokens.starts[at]).toBeGreaterThanOrEqual(end);
        end = tokens.ends[at] ?? 0;
        expect(tokens.hashes[at]).toBe(wordHash(fold(tokenText(tokens, at))));
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a hash can be taken back by its last letter', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (word) => {
      expect(unhashUnit(wordHash(word), word.charCodeAt(word.length - 1))).toBe(wordHash(word.slice(0, -1)));
    }),
  );
});
