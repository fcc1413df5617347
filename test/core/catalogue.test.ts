import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../src/build/catalogue.ts';
import { compile } from '../../src/build/compile.ts';
import { parseChannel, parseNames } from '../../src/build/names/read-names.ts';
import { parsePack } from '../../src/build/read-packs.ts';
import { Catalogue } from '../../src/core/catalogue.ts';
import { DictionarySearch, foldForSearch } from '../../src/core/dictionary-search.ts';
import { packSource } from '../support/dictionary.ts';

const pack = parsePack(
  packSource([
    { id: 'seabird', wrong: ['sea bride', 'ocean bride'], right: 'seabird' },
    {
      id: 'llama',
      wrong: ['Rama 2'],
      right: 'Llama 2',
      kind: 'name',
      sure: 'cued',
      near: { sentence: ['Meta'] },
      as: 'mark',
      why: 'Korean writes Llama 2 as 라마, read letter by letter.',
      source: { language: 'ko', term: '라마', sounds: 'rama' },
      fixes: [{ was: 'Meta made Rama 2.', now: 'Meta made Llama 2.' }],
      keeps: ['A king was called Rama.'],
    },
    { id: 'cafe', wrong: ['coffee house “Nord”'], right: 'Café Nord' },
  ]),
  'src/packs/spun/test.yaml',
);
const sources = {
  channels: [
    parseChannel(
      'channel: spun\nsynonyms:\n  street: [road]\nnames: [road]\nopeners: [road]\nodd: [road]\n',
      'src/packs/channels/spun.yaml',
    ),
  ],
  lists: [
    parseNames(
      'topic: test\ntitle: Names\nnames:\n  - name: Lantern Street Journal\n',
      'src/packs/names/test.yaml',
    ),
  ],
};
const compiled = compile([pack], sources);
const { catalogue: file, forms } = catalogueOf(compiled, [pack], sources);
const catalogue = new Catalogue(JSON.parse(JSON.stringify(file)));

describe('the catalogue', () => {
  test('tells of every entry what its pack says', () => {
    const place = catalogue.placeOf('llama') ?? -1;
    expect(catalogue.at(place)).toEqual({
      id: 'llama',
      pack: 'spun/test',
      why: 'Korean writes Llama 2 as 라마, read letter by letter.',
      sure: 'cued',
      markOnly: true,
      right: 'Llama 2',
      source: { language: 'ko', term: '라마', sounds: 'rama' },
      examples: { was: 'Meta made Rama 2.', now: 'Meta made Llama 2.', keeps: 'A king was called Rama.' },
    });
    expect(forms[place]).toEqual(['Rama 2']);
  });
  test('gives the card the same notes as the compiler made', () => {
    for (const [id, note] of Object.entries(compiled.notes)) {
      if (id === 'right-name') continue;
      expect(catalogue.noteOf(id), id).toEqual(note);
    }
  });
  test.each(['gone', '__proto__', 'constructor', ''])('knows no entry %j', (id) => {
    expect(catalogue.noteOf(id)).toBeUndefined();
  });
  test('names the entries of packs, made ones and rules too', () => {
    expect(catalogue.entriesOf(['spun/test'])).toEqual(['seabird', 'llama', 'cafe']);
    expect(catalogue.entriesOf(['names/test']).every((id) => id.startsWith('lantern-street'))).toBe(true);
    expect(catalogue.entriesOf(['names/test']).length).toBeGreaterThan(0);
    expect(catalogue.entriesOf(['rules'])).toEqual(['spun-braces']);
    expect(catalogue.entriesOf(['gone/pack'])).toEqual([]);
  });
  test('counts, and titles every pack', () => {
    expect(catalogue.counts.names).toBe(1);
    expect(catalogue.counts.forms).toBe(forms.flat().length);
    for (const { title } of catalogue.packs()) expect(title).not.toBe('');
  });
});

describe('search in the dictionary', () => {
  const search = new DictionarySearch(catalogue, forms);
  const find = (query: string) => search.find(query).map((place) => catalogue.at(place).id);
  test.each([
    ['sea bride', 'seabird'],
    ['OCEAN  bride', 'seabird'],
    ['seabird', 'seabird'],
    ['cafe nord', 'cafe'],
    ['café', 'cafe'],
    ['coffee house "nord"', 'cafe'],
    ['라마', 'llama'],
    ['rama 2', 'llama'],
    ['llama', 'llama'],
    ['letter by letter', 'llama'],
    ['bride ocean', 'seabird'],
    ['percent sign', 'number-percent'],
    ['spun-braces', 'spun-braces'],
  ])('%s', (query, id) => {
    expect(find(query)[0]).toBe(id);
  });
  test('finds nothing for what is nowhere, and everything for nothing', () => {
    expect(find('zebra crossing')).toEqual([]);
    expect(find('  ')).toHaveLength(catalogue.counts.entries);
  });
  test.each([
    ['İstanbul', 'istanbul'],
    ['Zoë’s “x”', 'zoe\'s "x"'],
    ['a\u00ADb\u200Bc', 'abc'],
    ['한글', '한글'],
  ])('folds %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });
});
