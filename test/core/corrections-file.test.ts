import { describe, expect, test } from 'vitest';
import {
  csvFile,
  decodeFile,
  jsonFile,
  LARGEST_FILE,
  mergeCorrections,
  readFileRows,
} from '../../src/core/corrections-file.ts';
import type { OwnCorrection } from '../../src/core/own-correction.ts';

const now = new Date('2026-11-24T10:00:00Z');
const common = new Set(['recent']);
const read = (text: string) => {
  const reading = readFileRows(text, { isCommonWord: (word) => common.has(word), now });
  if ('problem' in reading) return { problem: reading.problem };
  const rows = [...reading.rows];
  return {
    good: rows.flatMap((row) => ('correction' in row ? [row.correction] : [])),
    bad: rows.flatMap((row) => ('problem' in row ? [row.problem] : [])),
    shares: rows.map(({ share }) => share),
  };
};
const correction = (changed: Partial<OwnCorrection> = {}): OwnCorrection => ({
  id: 'own-1',
  wrong: 'Sea Bride',
  right: 'Seabird',
  note: '',
  site: '',
  made: now.toISOString(),
  ...changed,
});
const withoutId = ({ id: _, ...rest }: OwnCorrection) => rest;

describe('a file is decoded', () => {
  const bytes = (...some: number[]) => new Uint8Array(some);
  const utf8 = (text: string) => new TextEncoder().encode(text);
  test.each<[string, Uint8Array, object]>([
    ['UTF-8', utf8('wrong,right'), { text: 'wrong,right' }],
    ['UTF-8 with its mark', utf8('\uFEFFwrong,right'), { text: 'wrong,right' }],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x61, 0, 0x2c, 0), { text: 'a,' }],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x61, 0, 0x2c), { text: 'a,' }],
    ['Latin 1', bytes(0x63, 0x61, 0x66, 0xe9), { problem: 'import_encoding' }],
    ['EUC-KR', bytes(0xb6, 0xf3, 0xb8, 0xb6), { problem: 'import_encoding' }],
    ['a program', bytes(0x50, 0x4b, 0, 0, 0x14), { problem: 'import_no_text' }],
    ['nothing', bytes(), { problem: 'import_empty' }],
    ['white space', utf8(' \r\n '), { problem: 'import_empty' }],
    ['too much', new Uint8Array(LARGEST_FILE + 1), { problem: 'import_file_large' }],
  ])('%s', (_, some, expected) => {
    expect(decodeFile(some)).toEqual(expected);
  });
});

describe('rows of CSV', () => {
  test('with a header in any order and case, and a column of somebody else', () => {
    const { good, bad } = read('Site,RIGHT,mine,wrong\nwww.News.example,Seabird,x,Sea Bride\n');
    expect(bad).toEqual([]);
    expect(good?.map(withoutId)).toEqual([withoutId(correction({ site: 'news.example' }))]);
  });
  test('without a header', () => {
    const { good } = read('Sea Bride,Seabird,a note,news.example\n');
    expect(good?.map(withoutId)).toEqual([withoutId(correction({ note: 'a note', site: 'news.example' }))]);
  });
  test('have ids of their own, even when the same second brings them', () => {
    const { good } = read('Aa Bb,Cc\nDd Ee,Ff\n');
    expect(new Set(good?.map(({ id }) => id)).size).toBe(2);
    for (const { id } of good ?? []) expect(id).toMatch(/^own-/);
  });
  test('tell how much of the file is read', () => {
    const { shares = [] } = read('Aa Bb,Cc\n"x" y,z\nDd Ee,Ff\n');
    expect(shares).toEqual([...shares].sort());
    expect(shares.at(-1)).toBe(1);
  });
  test.each<[string, string, string, string[]]>([
    ['no wrong form', ',Seabird', 'draft_no_wrong', []],
    ['no right form', 'Sea Bride,', 'draft_no_right', []],
    ['both the same', 'Sea Bride,Sea Bride', 'draft_same', []],
    ['a common word alone', 'Recent,New', 'draft_common_word', []],
    ['marks alone', '...,Seabird', 'draft_no_word', []],
    ['a paragraph', `${'sea '.repeat(60)},Seabird`, 'draft_too_long', []],
    ['a huge field', `${'x'.repeat(9000)},Seabird`, 'draft_too_long', []],
    ['a huge note', `Sea Bride,Seabird,${'x'.repeat(600)}`, 'import_note_long', ['500']],
    ['one field', 'Sea Bride', 'import_columns', ['1', '5']],
    ['too many fields', 'a,b,c,d,e,f', 'import_columns', ['6', '5']],
    ['no site', 'Sea Bride,Seabird,,somewhere', 'options_site_no_dot', []],
    ['a prototype key as site', 'Sea Bride,Seabird,,__proto__', 'options_site_no_dot', []],
    ['no date', 'Sea Bride,Seabird,,,yesterday-ish', 'import_date', []],
    ['a formula', '"=HYPERLINK(""https://x.example"",""y"")",Seabird', 'import_formula', []],
    ['a formula behind an apostrophe', "'=1+1,Seabird", 'import_formula', []],
    ['a formula in the right form', 'Sea Bride,@SUM(A1:A9)', 'import_formula', []],
    ['a command', "Sea Bride,+cmd|' /c calc'!A0", 'import_formula', []],
    ['markup', 'Sea Bride,<img src=x onerror=alert(1)>', 'import_markup', []],
    ['an entity', 'Sea Bride,Sea&nbsp;bird', 'import_markup', []],
    ['a control character', 'Sea Bride,Sea\u0007bird', 'import_hidden', ['U+0007']],
    ['a mark of direction', 'Sea Bride,\u202Edribaes', 'import_hidden', ['U+202E']],
    ['a zero-width space', 'Sea\u200B Bride,Seabird', 'import_hidden', ['U+200B']],
    ['a tag', 'Sea Bride,Seabird\u{E0041}', 'import_hidden', ['U+E0041']],
    ['a wrong encoding', 'Sea Bride,caf\uFFFD', 'import_broken', []],
    ['half of a pair', 'Sea Bride,sea\uD83D', 'import_broken', []],
    ['a broken quote', 'Sea "Bride,Seabird', 'import_quote_inside', []],
    ['an open quote', '"Sea Bride,Seabird', 'import_quote_open', []],
  ])('%s', (_, row, message, values) => {
    const { good, bad } = read(`Lamp Road,Lamp Street\n${row}\nLantern Road,Lantern Street\n`);
    expect(bad).toEqual([{ row: 2, message, values }]);
    expect(good).toHaveLength(2);
  });
  test.each([
    ['-5 degrees', '5 degrees below zero'],
    ['@seabride', '@seabird'],
    ['AT&T Park Road', 'AT&T Park'],
    ['3 < 4 sea', '3 below 4 sea'],
    ['뉴스 Road', 'News Road'],
    ['क्\u200Dष sea', 'sea'],
  ])('words that only look like it: %s', (wrong, right) => {
    const { good, bad } = read(`"${wrong}","${right}"\n`);
    expect(bad).toEqual([]);
    expect(good?.[0]).toMatchObject({ wrong, right });
  });
  test('line breaks and tabs in a cell are spaces', () => {
    expect(read('"Sea\r\nBride"," Sea\tbird "\n').good?.[0]).toMatchObject({
      wrong: 'Sea Bride',
      right: 'Sea bird',
    });
  });
});

describe('rows of JSON', () => {
  test.each<[string, unknown, string, string[]]>([
    ['a text', 'Sea Bride', 'import_no_row', []],
    ['nothing', null, 'import_no_row', []],
    ['a list', ['Sea Bride', 'Seabird'], 'import_no_row', []],
    ['no text', { wrong: 'Sea Bride', right: 5 }, 'import_not_text', ['right']],
    ['an object for a text', { wrong: { toString: 'x' }, right: 'Seabird' }, 'import_not_text', ['wrong']],
    [
      'an unknown field',
      { wrong: 'Sea Bride', right: 'Seabird', regexp: 'x' },
      'import_unknown_field',
      ['regexp'],
    ],
    ['a constructor', { wrong: 'a', right: 'b', constructor: 'x' }, 'import_unknown_field', ['constructor']],
    ['no right form', { wrong: 'Sea Bride' }, 'draft_no_right', []],
  ])('%s', (_, row, message, values) => {
    const { good, bad } = read(JSON.stringify([row, { wrong: 'Sea Bride', right: 'Seabird' }]));
    expect(bad).toEqual([{ row: 1, message, values }]);
    expect(good).toHaveLength(1);
  });
  test('a prototype key is a field like any other, and unknown', () => {
    const { good, bad } = read('[{"__proto__": {"right": "x"}, "wrong": "Sea Bride"}]');
    expect(good).toEqual([]);
    expect(bad).toMatchObject([{ message: 'import_unknown_field', values: ['__proto__'] }]);
    expect(({} as { right?: string }).right).toBeUndefined();
  });
  test.each([
    ['{"corrections": 5}', 'import_no_list'],
    ['{}', 'import_no_list'],
    ['[{"wrong": ', 'import_json'],
    ['{wrong: 1}', 'import_json'],
  ])('%s is no file of ours', (text, problem) => {
    expect(read(text)).toEqual({ problem });
  });
});

describe('what is exported is imported', () => {
  const all = [
    correction(),
    correction({ wrong: 'Lamp, "Road"', right: '-5 Lamp Street', note: "'tis; mine", site: 'news.example' }),
    correction({ wrong: 'café Road', right: '뉴스' }),
  ];
  test.each([
    ['JSON', jsonFile(all)],
    ['CSV', csvFile(all)],
    ['CSV with its mark taken off', csvFile(all).replace('\uFEFF', '')],
  ])('%s', (_, file) => {
    const decoded = decodeFile(new TextEncoder().encode(file));
    const { good, bad } = read('text' in decoded ? decoded.text : '');
    expect(bad).toEqual([]);
    expect(good?.map(withoutId)).toEqual(all.map(withoutId));
  });
});

test('corrections of a file are laid over those that are there, by wrong form and site', () => {
  const here = [correction(), correction({ id: 'own-2', wrong: 'Lamp Road', right: 'Lamp Street' })];
  const { corrections, counts } = mergeCorrections(here, [
    correction({ id: 'own-a' }),
    correction({ id: 'own-b', wrong: 'Lamp Road', right: 'Lamplight Street' }),
    correction({ id: 'own-c', site: 'news.example', right: 'first' }),
    correction({ id: 'own-d', site: 'news.example', right: 'last' }),
  ]);
  expect(counts).toEqual({ added: 1, replaced: 1, same: 1, repeated: 1 });
  expect(corrections.map(({ id, right }) => [id, right])).toEqual([
    ['own-1', 'Seabird'],
    ['own-b', 'Lamplight Street'],
    ['own-d', 'last'],
  ]);
});

test('50,000 rows are read in less than ten seconds, even on a busy machine', { timeout: 20_000 }, () => {
  const rows = Array.from({ length: 50_000 }, (_, at) => `"Sea Bride ${at}","Seabird ${at}","",""\r\n`);
  const started = performance.now();
  expect(read(rows.join('')).good).toHaveLength(50_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
