/** What is made of the packs for the bundles to import: src/packs/generated, git-ignored. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKS_FOLDER } from './read-packs.ts';

/** Writes one file of it. @param name without `.json` */
export function writeGenerated(name: string, data: unknown): void {
  const folder = join(PACKS_FOLDER, 'generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(data));
}
