/** Small dictionaries for tests, with entries of our own making. */
import { compile } from '../../src/build/compile.ts';
import { parsePack } from '../../src/build/read-packs.ts';
import type { Dictionary } from '../../src/core/dictionary.ts';
import type { Entry } from '../../src/core/entry.ts';
import { buildIndex, type Index } from '../../src/core/index.ts';

/** What a test says of an entry; the rest is filled in. */
export type TestEntry = Partial<Entry> & Pick<Entry, 'id' | 'wrong' | 'right'>;

/** A YAML pack of the channel `spun` made of a few fields. */
export function packSource(entries: readonly TestEntry[], more: object = {}): string {
  return JSON.stringify({
    pack: 'spun/test',
    title: 'Test',
    ...more,
    entries: entries.map((entry) => ({
      kind: 'wording',
      sure: entry.near ? 'cued' : 'certain',
      why: 'A test needs an entry like this one.',
      fixes: [{ was: 'was', now: 'now' }],
      keeps: ['kept'],
      ...entry,
    })),
  });
}

export function testDictionary(entries: readonly TestEntry[], more: object = {}): Dictionary {
  return compile([parsePack(packSource(entries, more), 'src/packs/spun/test.yaml')]).dictionary;
}

export function testIndex(entries: readonly TestEntry[], more: object = {}): Index {
  return buildIndex([testDictionary(entries, more)]);
}
