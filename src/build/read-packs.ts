/** Reads the packs' YAML files. Every fault names its file and line and says what to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { Pack } from '../core/entry.ts';

export const PACKS_FOLDER = new URL('../packs/', import.meta.url).pathname;

/** A pack with the file it stands in. */
export interface PackFile {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly pack: Pack;
  /** Line of the file at which a field stands, by path ("entries", 3, "right"). */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** Faults of packs, one line each: `file:line: what is wrong; what to do`. */
export class PackError extends Error {
  override name = 'PackError';
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    // Tools print the stack; a contributor needs the faults alone.
    this.stack = this.message;
  }
}

/**
 * Parses one pack.
 * @param file its path, for messages; "src/packs/spun/names.yaml" must hold the pack "spun/names"
 * @throws PackError listing every fault of the file
 */
export function parsePack(source: string, file: string): PackFile {
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
  const read = v.safeParse(Pack, document.toJS());
  if (!read.success) {
    throw new PackError(
      read.issues.map((issue) => {
        const path = (issue.path ?? []).map((step) => step.key as string | number);
        return `${file}:${lineOf(path)}: ${path.join('.') || 'the file'} ${issue.message}`;
      }),
    );
  }
  const name = /([^/]+\/[^/]+)\.yaml$/.exec(file)?.[1];
  if (name !== read.output.pack) {
    throw new PackError([
      `${file}:${lineOf(['pack'])}: pack is "${read.output.pack}"; write "${name}", its place`,
    ]);
  }
  return { file, pack: read.output, lineOf };
}

/**
 * All packs of a folder, in the order of their names.
 * @throws PackError listing the faults of all files
 */
export function readPacks(folder = PACKS_FOLDER): PackFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort();
  const faults: string[] = [];
  const packs = paths.flatMap((path) => {
    try {
      const shown = relative(process.cwd(), join(folder, path)).split(sep).join('/');
      return [parsePack(readFileSync(join(folder, path), 'utf8'), shown)];
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  if (faults.length > 0) throw new PackError(faults);
  return packs;
}
