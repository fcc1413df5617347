/** One import, from the file to the store: read in slices, so that the page stays alive and it can be stopped. */
import {
  decodeFile,
  type MergeCounts,
  mergeCorrections,
  type RowProblem,
  readFileRows,
} from '../core/corrections-file.ts';
import type { OwnCorrection } from '../core/own-correction.ts';
import type { MessageKey } from '../core/words.ts';
import { isCommonWord } from '../packs/common-words.ts';
import type { Desk } from './desk.ts';

/** How an import stands. Nothing is stored before all of the file is read, and then all at once. */
export type Import = { readonly name: string } & (
  | { readonly state: 'reading'; readonly share: number; readonly read: number; readonly bad: number }
  | { readonly state: 'storing' }
  | { readonly state: 'cancelled' }
  | { readonly state: 'refused'; readonly message: MessageKey }
  | { readonly state: 'not-stored' }
  | { readonly state: 'done'; readonly counts: MergeCounts; readonly problems: readonly RowProblem[] }
);

/** How long the page may be busy at a time, in milliseconds. */
const SLICE = 25;

const rest = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Imports a file.
 * @param show called with how far it is, between slices
 * @returns how it ended
 */
export async function importFile(
  file: File,
  setCorrections: Desk['setCorrections'],
  signal: AbortSignal,
  show: (now: Import) => void,
): Promise<Import> {
  const { name } = file;
  show({ name, state: 'reading', share: 0, read: 0, bad: 0 });
  const decoded = decodeFile(new Uint8Array(await file.arrayBuffer()));
  if ('problem' in decoded) return { name, state: 'refused', message: decoded.problem };
  const reading = readFileRows(decoded.text, { isCommonWord, now: new Date() });
  if ('problem' in reading) return { name, state: 'refused', message: reading.problem };

  const good: OwnCorrection[] = [];
  const problems: RowProblem[] = [];
  let until = performance.now() + SLICE;
  for (const row of reading.rows) {
    if ('correction' in row) good.push(row.correction);
    else problems.push(row.problem);
    if (performance.now() < until) continue;
    show({ name, state: 'reading', share: row.share, read: good.length, bad: problems.length });
    await rest();
    if (signal.aborted) return { name, state: 'cancelled' };
    until = performance.now() + SLICE;
  }
  show({ name, state: 'storing' });
  await rest();
  if (signal.aborted) return { name, state: 'cancelled' };
  let counts: MergeCounts | undefined;
  const isStored =
    good.length === 0 ||
    (await setCorrections((all) => {
      const merged = mergeCorrections(all, good);
      counts = merged.counts;
      return merged.corrections;
    }));
  if (!isStored) return { name, state: 'not-stored' };
  return { name, state: 'done', counts: counts ?? { added: 0, replaced: 0, same: 0, repeated: 0 }, problems };
}
