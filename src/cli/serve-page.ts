/** Serves one page, and the files beside it, on 127.0.0.1. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { paragraphs } from '../core/paragraphs.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.css': 'text/css',
};

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A text file as a plain page, its first paragraph as the headline. */
function pageOfText(text: string, title: string): string {
  const [head, ...rest] = paragraphs(text).map((p) => escapeHtml(p.text));
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>:root { color-scheme: light dark } body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 18px/1.6 Georgia, serif }</style></head>
<body><article><h1>${head ?? ''}</h1>
${rest.map((p) => `<p>${p}</p>`).join('\n')}
</article></body></html>`;
}

export interface Served {
  readonly address: string;
  readonly close: () => void;
}

/**
 * Starts the server.
 * @param file a page (.html), served with the files of its folder, or a text file, served as a page
 */
export async function servePage(file: string): Promise<Served> {
  const isPage = /\.html?$/i.test(file);
  const page = isPage ? readFileSync(file, 'utf8') : pageOfText(readFileSync(file, 'utf8'), basename(file));
  const server = createServer(({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url ?? '/', 'http://127.0.0.1').pathname));
    if (path === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
      return;
    }
    const beside = join(dirname(file), path);
    const type = TYPES[extname(path)];
    if (!isPage || type === undefined || !existsSync(beside) || !statSync(beside).isFile()) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('content-type', type);
    createReadStream(beside).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
