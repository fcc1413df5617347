/** The table of neighbours for a dictionary: made of clean texts, kept on disk while neither changes. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dictionary } from '../core/dictionary.ts';
import { brown, type CorpusFile } from './clean-texts.ts';
import { countNeighbours, readTexts } from './count-neighbours.ts';

const CACHE = '.cache/neighbours';
/** Raise it where counting changes. */
const VERSION = 1;

/** The wrong and right forms that ask the neighbours: those of entries that want odds, and all of several. */
function asking({ entries, forms }: Dictionary): string[] {
  const rights = new Map<string, number>();
  const keyOf = (wrong: string, at: number) => `${at} ${wrong}`;
  for (const [wrong, , at] of forms) rights.set(keyOf(wrong, at), (rights.get(keyOf(wrong, at)) ?? 0) + 1);
  return forms.flatMap(([wrong, right, at]) =>
    entries[at]?.leastOdds !== undefined || (rights.get(keyOf(wrong, at)) ?? 0) > 1 ? [wrong, right] : [],
  );
}

/**
 * @param texts what is learned from; by default those whose counts may ship
 * @returns bytes for `openNeighbours`, none where no entry asks
 */
export function neighbourTable(dictionary: Dictionary, texts: () => CorpusFile[] = brown): Uint8Array {
  const phrases = [...new Set(asking(dictionary))].sort();
  if (phrases.length === 0) return new Uint8Array();
  if (texts !== brown) return countNeighbours(readTexts(texts()), phrases);
  const key = createHash('sha256')
    .update(JSON.stringify([VERSION, phrases]))
    .digest('hex')
    .slice(0, 16);
  const file = join(CACHE, key);
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    const bytes = countNeighbours(readTexts(texts()), phrases);
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, bytes);
    return bytes;
  }
}
