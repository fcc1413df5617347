/** Own corrections as a file: reading one row by row, and writing one. JSON and CSV. */
import { type CorrectionText, checkCorrection, tidy } from './correction-check.ts';
import { type CsvFault, csvRow, plainField, readCsv, separatorOf } from './csv.ts';
import { OWN, type OwnCorrection } from './own-correction.ts';
import type { MessageKey } from './words.ts';

/** A row that is left out, and why. */
export interface RowProblem {
  /** From 1, as spreadsheets and people count. */
  readonly row: number;
  readonly message: MessageKey;
  readonly values: readonly string[];
}

/** What was read of a row, and how much of the file is read by now (0 to 1). */
export type RowReading = { readonly share: number } & (
  | { readonly correction: OwnCorrection }
  | { readonly problem: RowProblem }
);

export interface ReadingOptions {
  /** Tells whether a folded word is ordinary English. */
  readonly isCommonWord: (word: string) => boolean;
  /** The date of corrections that bring none, and the beginning of all ids. */
  readonly now: Date;
}

/** Largest file that is read, in bytes; the browser would not keep more. */
export const LARGEST_FILE = 20_000_000;

/** What a file may say of a correction. The id is our own: two files may bring the same one. */
const FIELDS = ['wrong', 'right', 'note', 'site', 'made'] as const;
type Field = (typeof FIELDS)[number];
type Fields = Readonly<Partial<Record<Field, string>>>;
/** Fields of a JSON row that are known and not needed. */
const PASSED = new Set(['id']);

const FAULTS: Readonly<Record<CsvFault, MessageKey>> = {
  'quote-open': 'import_quote_open',
  'quote-inside': 'import_quote_inside',
  'field-long': 'import_field_long',
};

/** The text of a file: UTF-8, or UTF-16 with its mark, as spreadsheets write it. */
export function decodeFile(bytes: Uint8Array): { readonly text: string } | { readonly problem: MessageKey } {
  if (bytes.length > LARGEST_FILE) return { problem: 'import_file_large' };
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0')) return { problem: 'import_no_text' };
    return text.trim() === '' ? { problem: 'import_empty' } : { text };
  } catch {
    return { problem: 'import_encoding' };
  }
}

/**
 * Reads the rows of a file, one at each step, so that the caller may rest, show how far it is, and stop.
 * @returns rows, or why the file as a whole is none of ours
 */
export function readFileRows(
  text: string,
  options: ReadingOptions,
): { readonly rows: Iterable<RowReading> } | { readonly problem: MessageKey } {
  if (!/^\s*[[{]/.test(text)) return { rows: csvRows(text, options) };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'import_json' };
  }
  const list = Array.isArray(data) ? data : (data as { corrections?: unknown }).corrections;
  return Array.isArray(list) ? { rows: jsonRows(list, options) } : { problem: 'import_no_list' };
}

function* jsonRows(list: readonly unknown[], options: ReadingOptions): Generator<RowReading> {
  for (const [at, value] of list.entries()) {
    const row = at + 1;
    const share = row / list.length;
    const fields = fieldsOf(value);
    yield {
      share,
      ...('problem' in fields ? { problem: { row, ...fields.problem } } : reading(row, fields, options)),
    };
  }
}

/** Reads only what the row itself holds, so that a "__proto__" in it is a word like any other. */
function fieldsOf(value: unknown): Fields | { problem: Omit<RowProblem, 'row'> } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: { message: 'import_no_row', values: [] } };
  }
  const fields: Partial<Record<Field, string>> = {};
  for (const [name, content] of Object.entries(value)) {
    const field = FIELDS.find((known) => known === name);
    if (field === undefined) {
      if (PASSED.has(name)) continue;
      return { problem: { message: 'import_unknown_field', values: [name.slice(0, 40)] } };
    }
    if (typeof content !== 'string') return { problem: { message: 'import_not_text', values: [name] } };
    fields[field] = content;
  }
  return fields;
}

function* csvRows(text: string, options: ReadingOptions): Generator<RowReading> {
  /** What stands in each column; undefined for one that is not ours. */
  let columns: readonly (Field | undefined)[] | undefined;
  const lengths = text.length;
  for (const read of readCsv(text, separatorOf(text))) {
    const { row } = read;
    const share = read.end / lengths;
    if ('fault' in read) {
      yield { share, problem: { row, message: FAULTS[read.fault], values: [] } };
      continue;
    }
    if (columns === undefined) {
      const header = read.fields.map((name) => FIELDS.find((field) => field === name.trim().toLowerCase()));
      const isHeader = header.includes('wrong') && header.includes('right');
      columns = isHeader ? header : FIELDS;
      if (isHeader) continue;
    }
    if (read.fields.length > columns.length || read.fields.length < 2) {
      const values = [String(read.fields.length), String(columns.length)];
      yield { share, problem: { row, message: 'import_columns', values } };
      continue;
    }
    const fields: Partial<Record<Field, string>> = {};
    for (const [at, field] of columns.entries()) {
      if (field !== undefined) fields[field] = plainField(read.fields[at] ?? '');
    }
    yield { share, ...reading(row, fields, options) };
  }
}

function reading(
  row: number,
  fields: Fields,
  { isCommonWord, now }: ReadingOptions,
): { correction: OwnCorrection } | { problem: RowProblem } {
  const { wrong = '', right = '', note = '', site = '', made = '' } = fields;
  const text: CorrectionText = tidy({ wrong, right, note, site });
  const checked = checkCorrection(text, isCommonWord);
  if ('problem' in checked) {
    const { message, values } = checked.problem;
    return { problem: { row, message, values } };
  }
  const date = made === '' ? now : new Date(made);
  if (Number.isNaN(date.getTime())) return { problem: { row, message: 'import_date', values: [] } };
  const id = `${OWN}-${now.getTime().toString(36)}-${row.toString(36)}`;
  return { correction: { id, ...text, site: checked.site, made: date.toISOString() } };
}

/** What became of the corrections of a file. */
export interface MergeCounts {
  /** New ones. */
  readonly added: number;
  /** Took the place of one with the same wrong form and site. */
  readonly replaced: number;
  /** Were there already, just the same. */
  readonly same: number;
  /** Stood in the file again further down; the last one holds. */
  readonly repeated: number;
}

/** Lays corrections over those that are there, by wrong form and site. */
export function mergeCorrections(
  all: readonly OwnCorrection[],
  read: readonly OwnCorrection[],
): { readonly corrections: OwnCorrection[]; readonly counts: MergeCounts } {
  const keyOf = ({ wrong, site }: OwnCorrection) => JSON.stringify([wrong, site]);
  const last = new Map(read.map((correction) => [keyOf(correction), correction]));
  const merged = new Map(all.map((correction) => [keyOf(correction), correction]));
  let added = 0;
  let replaced = 0;
  let same = 0;
  for (const [key, correction] of last) {
    const before = merged.get(key);
    if (before === undefined) added++;
    else if (before.right === correction.right && before.note === correction.note) {
      same++;
      continue;
    } else replaced++;
    merged.set(key, correction);
  }
  const counts = { added, replaced, same, repeated: read.length - last.size };
  return { corrections: [...merged.values()], counts };
}

/** A file of JSON, one correction a line. */
export function jsonFile(corrections: readonly OwnCorrection[]): string {
  const rows = corrections.map(({ id: _, ...row }) => JSON.stringify(row));
  return `{"copydesk":"own corrections","version":1,"corrections":[\n${rows.join(',\n')}\n]}\n`;
}

/** A file of CSV, with the mark that tells spreadsheets it is UTF-8. No cell of it can calculate. */
export function csvFile(corrections: readonly OwnCorrection[]): string {
  const rows = corrections.map((correction) => csvRow(FIELDS.map((field) => correction[field])));
  return `\uFEFF${csvRow(FIELDS)}${rows.join('')}`;
}
