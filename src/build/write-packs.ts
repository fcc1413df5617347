/** Writes the compiled dictionary where the bundles import it from. */
import { type Compiled, compile } from './compile.ts';
import { writeGenerated } from './generated.ts';
import { readPacks } from './read-packs.ts';

/** Compiles the shipped packs and writes them. @throws PackError with file, line and what to do */
export function writePacks(): Compiled {
  const compiled = compile(readPacks());
  writeGenerated('dictionary', compiled.dictionary);
  writeGenerated('notes', compiled.notes);
  return compiled;
}
