/** CSV by RFC 4180, read strictly but row by row: a broken row is told and the next one is read. */

/** What separates fields; spreadsheets of many countries write semicolons, "text" exports write tabs. */
export type Separator = ',' | ';' | '\t';

export type CsvFault = 'quote-open' | 'quote-inside' | 'field-long';

/** A row as it stands in the file, or what is wrong with it. */
export type CsvRow = {
  readonly row: number;
  /** Where in the text the next row begins. */
  readonly end: number;
} & ({ readonly fields: readonly string[] } | { readonly fault: CsvFault });

/** No field of a sound file is longer, in UTF-16 units; a longer one is a quote that was never closed. */
const LONGEST_FIELD = 10_000;

/** The separator that stands most often, outside of quotes, in the first line that holds something. */
export function separatorOf(text: string): Separator {
  const [line = ''] = /[^\r\n]+/.exec(text) ?? [];
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (separator: Separator) => bare.split(separator).length;
  const [most = ','] = ([',', ';', '\t'] as const).toSorted((a, b) => count(b) - count(a));
  return most;
}

/**
 * Reads a text row by row. Rows are counted from 1, empty ones too, as spreadsheets number them; empty ones
 * are left out. After a fault, reading goes on at the next line.
 */
export function* readCsv(text: string, separator: Separator): Generator<CsvRow> {
  let at = 0;
  for (let row = 1; at < text.length; row++) {
    const read = readRow(text, at, separator);
    if ('fault' in read) {
      at = afterLine(text, at);
      yield { row, end: at, fault: read.fault };
    } else {
      at = read.end;
      if (read.fields.some((field) => field !== '')) yield { row, end: at, fields: read.fields };
    }
  }
}

/** The place after the line break that ends the line. */
function afterLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text[at];
    if (unit === '\n') return at + 1;
    if (unit === '\r') return text[at + 1] === '\n' ? at + 2 : at + 1;
  }
  return text.length;
}

const isEnd = (unit: string | undefined, separator: Separator) =>
  unit === undefined || unit === separator || unit === '\n' || unit === '\r';

function readRow(
  text: string,
  start: number,
  separator: Separator,
): { fields: string[]; end: number } | { fault: CsvFault } {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    const field = text[at] === '"' ? quoted(text, at) : bare(text, at, separator);
    if ('fault' in field) return field;
    if (field.end - at > LONGEST_FIELD) return { fault: 'field-long' };
    at = field.end;
    if (!isEnd(text[at], separator)) return { fault: 'quote-inside' };
    fields.push(field.text);
    if (text[at] !== separator) return { fields, end: afterLine(text, at) };
    at++;
  }
}

/** A field in quotes; two quotes stand for one. */
function quoted(text: string, start: number): { text: string; end: number } | { fault: CsvFault } {
  let from = start + 1;
  let out = '';
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { fault: 'quote-open' };
    out += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { text: out, end: quote + 1 };
    out += '"';
    from = quote + 2;
  }
}

/** A field without quotes: a quote has no place in it. */
function bare(
  text: string,
  start: number,
  separator: Separator,
): { text: string; end: number } | { fault: CsvFault } {
  let at = start;
  while (!isEnd(text[at], separator)) {
    if (text[at] === '"') return { fault: 'quote-inside' };
    at++;
  }
  return { text: text.slice(start, at), end: at };
}

/**
 * What spreadsheets take for a formula at the beginning of a cell, in their full-width forms too, and the
 * apostrophe by which it is kept from being one.
 */
const FORMULA = /^[\s']*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** One row, every field in quotes, so that no separator of another country splits it and no cell can calculate. */
export function csvRow(fields: readonly string[]): string {
  const cells = fields.map((field) => (FORMULA.test(field) ? `'${field}` : field));
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** A field as it was before {@link csvRow} kept it from being a formula. */
export function plainField(field: string): string {
  return field.startsWith("'") && FORMULA.test(field.slice(1)) ? field.slice(1) : field;
}
