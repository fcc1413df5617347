/** Writes the compiled dictionary where the bundles import it from: src/packs/generated, git-ignored. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiled, compile } from './compile.ts';
import { PACKS_FOLDER, readPacks } from './read-packs.ts';

/** Compiles the shipped packs and writes them. @throws PackError with file, line and what to do */
export function writePacks(): Compiled {
  const compiled = compile(readPacks());
  const folder = join(PACKS_FOLDER, 'generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'dictionary.json'), JSON.stringify(compiled.dictionary));
  writeFileSync(join(folder, 'notes.json'), JSON.stringify(compiled.notes));
  return compiled;
}
