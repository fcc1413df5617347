/** Builds dist/chrome and dist/firefox (`--mode`); `vite` alone serves a development build to dist/dev. */
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { writeCommonWords } from './src/build/common-words.ts';
import { writeLicences } from './src/build/licences.ts';
import { manifestFor } from './src/build/manifest.ts';
import { writePacks } from './src/build/write-packs.ts';

export default defineConfig(({ command, mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  // Before Vite's own pipeline: crxjs builds the content script without our plugins.
  writePacks();
  writeCommonWords();
  writeLicences();
  return {
    plugins: [crx({ manifest: manifestFor(browser), browser })],
    build: {
      outDir: command === 'serve' ? 'dist/dev' : `dist/${browser}`,
      target: browser === 'firefox' ? 'firefox146' : 'chrome128',
      // A page never fetches our modules; the popup needs no preload hints.
      modulePreload: false,
      // Pages that the manifest does not name.
      rolldownOptions: { input: ['src/welcome/index.html', 'src/report/index.html'] },
    },
  };
});
