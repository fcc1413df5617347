/** Writes the compiled dictionary where the bundles import it from. */
import { packIndex } from '../core/pack-index.ts';
import type { Compiled } from './compile.ts';
import { writeGenerated, writeGeneratedBytes } from './generated.ts';
import { neighbourTable } from './neighbour-table.ts';
import { compileAll } from './whole-index.ts';

/** Compiles the shipped packs and writes them. @throws PackError with file, line and what to do */
export function writePacks(): Compiled {
  const compiled = compileAll();
  writeGeneratedBytes('index', packIndex(compiled.dictionary));
  writeGeneratedBytes('neighbours', neighbourTable(compiled.dictionary));
  writeGenerated('notes', compiled.notes);
  return compiled;
}
