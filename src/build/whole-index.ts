/** The index as it ships, for commands and tests that run without a browser; compiled again only where a source changed. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueFile, FormsFile } from '../core/catalogue.ts';
import { buildIndex, type Index, openIndex } from '../core/index.ts';
import { openNeighbours } from '../core/neighbours.ts';
import { packIndex } from '../core/pack-index.ts';
import { catalogueOf } from './catalogue.ts';
import type { CorpusFile } from './clean-texts.ts';
import { type Compiled, compile } from './compile.ts';
import { readNames } from './names/read-names.ts';
import { neighbourTable } from './neighbour-table.ts';
import { PACKS_FOLDER, readPacks } from './read-packs.ts';

const CACHE = '.cache/compiled';
/** What the compiled dictionary depends on: the sources, and the code that compiles and packs them. */
const SOURCES = [
  PACKS_FOLDER,
  new URL('.', import.meta.url).pathname,
  new URL('../core/', import.meta.url).pathname,
];

function sourceKey(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const folder of SOURCES) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/^generated\b/.test(file) || !/\.(yaml|ts)$/.test(file)) continue;
      hash.update(file).update(readFileSync(join(folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** A file of the cache, made where it is missing. Older ones of its kind go. */
function cached(name: string, make: () => Uint8Array): Uint8Array {
  const folder = join(CACHE, sourceKey());
  const file = join(folder, name);
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    const bytes = make();
    mkdirSync(CACHE, { recursive: true });
    for (const key of readdirSync(CACHE)) {
      if (join(CACHE, key) !== folder) rmSync(join(CACHE, key), { recursive: true, force: true });
    }
    mkdirSync(folder, { recursive: true });
    // Two commands may be at it at once: each finds all of the file or none.
    const own = `${file}.${process.pid}`;
    writeFileSync(own, bytes);
    renameSync(own, file);
    return bytes;
  }
}

/** Everything that ships, compiled. @throws PackError with file, line and what to do */
export function compileAll(): Compiled {
  const bytes = cached('dictionary.json', () =>
    new TextEncoder().encode(JSON.stringify(compile(readPacks(), readNames()))),
  );
  return JSON.parse(new TextDecoder().decode(bytes)) as Compiled;
}

/** What people are told of it, as it ships. @throws PackError with file, line and what to do */
export function shippedCatalogue(): { catalogue: CatalogueFile; forms: FormsFile } {
  const bytes = cached('catalogue.json', () =>
    new TextEncoder().encode(JSON.stringify(catalogueOf(compileAll(), readPacks(), readNames()))),
  );
  return JSON.parse(new TextDecoder().decode(bytes)) as { catalogue: CatalogueFile; forms: FormsFile };
}

/** The bytes of the shipped index. @throws PackError with file, line and what to do */
export function shippedIndexBytes(): Uint8Array {
  return cached('index.bin', () => packIndex(compileAll().dictionary));
}

/** The bytes of the shipped table of neighbours. */
export function shippedNeighbourBytes(): Uint8Array {
  return cached('neighbours.bin', () => neighbourTable(compileAll().dictionary));
}

/**
 * @param compiled by default what ships
 * @param texts what the table of neighbours is learned from; by default those whose counts ship
 * @throws PackError with file, line and what to do
 */
export function wholeIndex(compiled?: Pick<Compiled, 'dictionary'>, texts?: () => CorpusFile[]): Index {
  if (compiled === undefined) {
    return openIndex([shippedIndexBytes()], { neighbours: openNeighbours(shippedNeighbourBytes()) });
  }
  const neighbours = openNeighbours(neighbourTable(compiled.dictionary, texts));
  return buildIndex([compiled.dictionary], { neighbours });
}
