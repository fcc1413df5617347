/** Rows of words and numbers -> lines of a table. */

/** @param rows the first one holds the headings; every column but the first is set to the right */
export function tableOf(rows: readonly (readonly string[])[]): string[] {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

const MEGABYTE = 1e6;

/** Milliseconds with as many digits as mean something. */
export const inMs = (ms: number): string => ms.toFixed(ms < 10 ? 2 : ms < 1_000 ? 1 : 0);

export const inMegabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(2)} MB`;
