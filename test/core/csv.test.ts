import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRow, plainField, readCsv, separatorOf } from '../../src/core/csv.ts';

const rows = (text: string, separator = separatorOf(text)) =>
  [...readCsv(text, separator)].map((row) => ('fault' in row ? `${row.row}: ${row.fault}` : row.fields));

describe('CSV is read as RFC 4180 has it', () => {
  test.each<[string, string, unknown[]]>([
    [
      'rows of fields',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no last line break',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'old line breaks',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty fields',
      'a,,\n,b,c',
      [
        ['a', '', ''],
        ['', 'b', 'c'],
      ],
    ],
    ['fields in quotes', '"a","b"\n', [['a', 'b']]],
    ['separators, breaks and quotes in quotes', '"a,1","b\r\n2","c ""3"""\n', [['a,1', 'b\r\n2', 'c "3"']]],
    ['an empty field in quotes', '"",b', [['', 'b']]],
    [
      'empty lines, which are left out',
      'a,b\n\n\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'semicolons',
      'a;b\n"c;1";d',
      [
        ['a', 'b'],
        ['c;1', 'd'],
      ],
    ],
    [
      'tabs',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a comma in the quotes of a file with semicolons', '"a,b,c,d";e\n', [['a,b,c,d', 'e']]],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test.each<[string, string, unknown[]]>([
    ['a quote in the middle of a field', 'a,b\nc 5" d,e\nf,g', [['a', 'b'], '2: quote-inside', ['f', 'g']]],
    ['text after the closing quote', 'a,b\n"c" d,e\nf,g', [['a', 'b'], '2: quote-inside', ['f', 'g']]],
    ['a quote that is never closed', 'a,b\n"c,d\nf,g', [['a', 'b'], '2: quote-open', ['f', 'g']]],
    [
      'a field that never ends',
      `a,b\n"${'c'.repeat(10_001)}",d\nf,g`,
      [['a', 'b'], '2: field-long', ['f', 'g']],
    ],
  ])('%s costs its row alone', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test('rows are numbered as spreadsheets number them', () => {
    const numbers = [...readCsv('a,b\n\n"c\nd",e\nf,g', ',')].map(({ row }) => row);
    expect(numbers).toEqual([1, 3, 4]);
  });
});

describe('CSV is written so that no cell calculates', () => {
  test.each([
    ['=1+1', `"'=1+1"\r\n`],
    ['+cmd', `"'+cmd"\r\n`],
    ['-5', `"'-5"\r\n`],
    ['@SUM(A1)', `"'@SUM(A1)"\r\n`],
    ['＝1', `"'＝1"\r\n`],
    ['  =1', `"'  =1"\r\n`],
    ['\t=1', `"'\t=1"\r\n`],
    [`'=1`, `"''=1"\r\n`],
    [`'tis`, `"'tis"\r\n`],
    ['plain, "quoted"', `"plain, ""quoted"""\r\n`],
  ])('%j', (field, expected) => {
    expect(csvRow([field])).toBe(expected);
  });

  test('what is written is read back, whatever it is', () => {
    void fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 }), (fields) => {
        fc.pre(fields.some((field) => field !== ''));
        const [read] = [...readCsv(csvRow(fields), ',')];
        expect(read && 'fields' in read ? read.fields.map(plainField) : read).toEqual(fields);
      }),
    );
  });

  test('no cell begins as a formula, whatever it is', () => {
    void fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", ' '), fc.string(), (first, text) => {
        expect(csvRow([first + text])).not.toMatch(/^"[=+\-@\t\r]/);
      }),
    );
  });
});
