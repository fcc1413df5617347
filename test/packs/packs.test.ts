/** The shipped packs: canonical spelling, schema, and their own sentences. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPacks } from '../../src/build/check-packs.ts';
import { formatPack } from '../../src/build/format-pack.ts';
import { readPacks } from '../../src/build/read-packs.ts';
import { compileAll } from '../../src/build/whole-index.ts';

const packs = readPacks();

describe('every pack is spelled in the canonical form (npm run packs writes it)', () => {
  test.each(packs.map(({ file }) => file))('%s', (file) => {
    const source = readFileSync(file, 'utf8');
    expect(source).toBe(formatPack(source));
  });
});

test('every example holds, and no entry fires on the sentences of another', () => {
  expect(checkPacks(packs, compileAll())).toEqual([]);
});

test('what ships is literal data: no slot is left open', () => {
  const { dictionary, notes } = compileAll();
  for (const [wrong, right, entry] of dictionary.forms) {
    expect(`${wrong} ${right}`).not.toMatch(/[{}]/);
    expect(dictionary.entries[entry]).toBeDefined();
  }
  for (const { id } of dictionary.entries) expect(notes[id]?.why).toBeTruthy();
});
