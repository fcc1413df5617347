/** A matcher's module -> one script for a page, made by the bundler that makes our content script. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = 'copydesk-matcher';

/**
 * Bundles `load` and `scan` of a module; the script sets `copydeskBench` to both.
 * @param file path from this folder
 */
export async function bundle(file: string): Promise<string> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'matcher',
        // Vite asks for it as a path.
        resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : undefined),
        // What a module exports for Node is left out.
        load: (id) => (id === ENTRY ? `export { load, scan } from ${JSON.stringify(path)};` : undefined),
      },
    ],
    build: {
      target: 'chrome128',
      write: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'copydeskBench' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error(`${file} was not bundled`);
  return output.output[0].code;
}
