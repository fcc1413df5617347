/** What is made of the packs for the bundles to import: src/packs/generated, git-ignored. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKS_FOLDER } from './read-packs.ts';

const FOLDER = join(PACKS_FOLDER, 'generated');

/** Writes one file of it. @param name without `.json` */
export function writeGenerated(name: string, data: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.json`), JSON.stringify(data));
}

/**
 * Writes bytes as a function that nobody calls: they are read from its text (packs/inert.ts).
 * @param name without `.ts`
 */
export function writeGeneratedBytes(name: string, bytes: Uint8Array): void {
  mkdirSync(FOLDER, { recursive: true });
  const base64 = Buffer.from(bytes).toString('base64');
  writeFileSync(join(FOLDER, `${name}.ts`), `export const base64 = (): string => '${base64}';\n`);
}
