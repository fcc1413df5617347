/** Throw-away extensions that carry a made-up index, each in its own way. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from './random.ts';

/** Runs before the content script proper: what passes until that begins is its compiling. */
const BEFORE = 'const before = performance.now();';

/** Begins a content script; the last lines of it call `write`. */
const HEAD = `const begin = performance.now();
const decode = new URLSearchParams(location.search).get('decode');
function bytesOf(text) {
  if (decode === 'fromBase64') return Uint8Array.fromBase64(text);
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at++) bytes[at] = raw.charCodeAt(at);
  return bytes;
}
function write(bytes) {
  const end = performance.now();
  const timing = { compile: begin - before, ms: end - begin, decoded: bytes === undefined ? 0 : bytes.length };
  document.documentElement.setAttribute('data-timing', JSON.stringify(timing));
}`;

const literal = (index: string) => `function index() { return ${JSON.stringify(index)}; }`;

function manifest(path: string, hasWorker: boolean): string {
  return JSON.stringify({
    manifest_version: 3,
    name: `Delivery by ${path}`,
    version: '1',
    content_scripts: [
      { matches: [`http://*/${path}/*`], js: ['before.js', 'content.js'], run_at: 'document_start' },
    ],
    ...(hasWorker && { background: { service_worker: 'worker.js' } }),
  });
}

/**
 * Writes them.
 * @param folder an empty one
 * @param length of the index in base64, rounded down to whole groups of four
 * @returns their folders, and how many bytes the index has
 */
export function writeDeliveryExtensions(
  folder: string,
  length: number,
): { extensions: string[]; decoded: number } {
  const random = randomFrom(length);
  const bytes = Buffer.from(Array.from({ length: Math.floor(length / 4) * 3 }, () => random.below(256)));
  const index = literal(bytes.toString('base64'));
  const write = (path: string, files: Readonly<Record<string, string>>) => {
    mkdirSync(join(folder, path));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, path, name), text);
    return join(folder, path);
  };
  return {
    extensions: [
      write('literal', {
        'manifest.json': manifest('literal', false),
        'before.js': BEFORE,
        'content.js': `${HEAD}\n${index}\nwrite(decode === null ? undefined : bytesOf(index()));\n`,
      }),
      write('worker', {
        'manifest.json': manifest('worker', true),
        'before.js': BEFORE,
        'content.js': `${HEAD}
if (decode === null) write();
else {
  chrome.runtime.sendMessage('index').then(
    (text) => write(bytesOf(text)),
    (error) => document.documentElement.setAttribute('data-timing', JSON.stringify({ failure: error.message })),
  );
}
`,
        'worker.js': `${index}
chrome.runtime.onMessage.addListener((_, sender, answer) => answer(index()));
`,
      }),
    ],
    decoded: bytes.length,
  };
}
