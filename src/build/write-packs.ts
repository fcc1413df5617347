/** Writes the compiled dictionary where the bundles import it from. */
import type { Compiled } from './compile.ts';
import { writeGenerated, writeGeneratedBytes } from './generated.ts';
import { compileAll, shippedCatalogue, shippedIndexBytes, shippedNeighbourBytes } from './whole-index.ts';

/** Compiles the shipped packs and writes them. @throws PackError with file, line and what to do */
export function writePacks(): Compiled {
  const compiled = compileAll();
  writeGeneratedBytes('index', shippedIndexBytes());
  writeGeneratedBytes('neighbours', shippedNeighbourBytes());
  const { catalogue, forms } = shippedCatalogue();
  writeGenerated('catalogue', catalogue);
  writeGenerated('forms', forms);
  return compiled;
}
