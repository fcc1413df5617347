import { expect, test } from 'vitest';
import { folds } from '../../src/build/folds.ts';

const names = ['ca07', 'cb01', 'ca01', 'ck22', 'cr03', 'ca02', 'cj10'];
const parts = folds(names, (name) => name);

test('every file is scored once, and never with what it taught', () => {
  expect(parts).toHaveLength(5);
  expect(parts.flatMap(({ scored }) => scored).sort()).toEqual([...names].sort());
  for (const { scored, learned } of parts) {
    expect([...scored, ...learned].sort()).toEqual([...names].sort());
  }
});

test('the order in which files come does not matter', () => {
  expect(folds([...names].reverse(), (name) => name)).toEqual(parts);
});
