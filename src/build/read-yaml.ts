/** YAML files that people write -> checked data. Every fault names its file and line and says what to do. */
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';

/** Faults of files that people write, one line each: `file:line: what is wrong; what to do`. */
export class PackError extends Error {
  override name = 'PackError';
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    // Tools print the stack; a contributor needs the faults alone.
    this.stack = this.message;
  }
}

/** What a file holds, with the file it stands in. */
export interface YamlFile<T> {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly value: T;
  /** Line of the file at which a field stands, by path ("entries", 3, "right"). */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Parses a file and checks it.
 * @param file its path, for messages
 * @throws PackError listing every fault of the file
 */
export function parseYaml<T>(source: string, file: string, schema: v.GenericSchema<unknown, T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const faults = document.errors.map(
    (e) =>
      `${file}:${lines.linePos(e.pos[0]).line}: ${e.message}; mend the YAML (quote text that holds ": ")`,
  );
  if (faults.length > 0) throw new PackError(faults);

  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lines.linePos(range[0]).line;
    }
    return 1;
  };
  const read = v.safeParse(schema, document.toJS());
  if (!read.success) {
    throw new PackError(
      read.issues.map((issue) => {
        const path = (issue.path ?? []).map((step) => step.key as string | number);
        return `${file}:${lineOf(path)}: ${path.join('.') || 'the file'} ${issue.message}`;
      }),
    );
  }
  return { file, value: read.output, lineOf };
}
