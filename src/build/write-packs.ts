/** Writes the compiled dictionary where the bundles import it from. */
import { packIndex } from '../core/pack-index.ts';
import { type Compiled, compile } from './compile.ts';
import { writeGenerated, writeGeneratedBytes } from './generated.ts';
import { readNames } from './names/read-names.ts';
import { readPacks } from './read-packs.ts';

/** Compiles the shipped packs and writes them. @throws PackError with file, line and what to do */
export function writePacks(): Compiled {
  const compiled = compile(readPacks(), readNames());
  writeGeneratedBytes('index', packIndex(compiled.dictionary));
  writeGenerated('notes', compiled.notes);
  return compiled;
}
