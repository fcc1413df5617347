/** A news site on 127.0.0.1, and a proxy that writes down every request a browser makes. */
import { readFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

/** A page as it is sent: its markup, or a status and other headers. */
export interface Page {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** Address of a page of the site. */
  readonly address: (path: string) => string;
  readonly close: () => Promise<void>;
}

/** Serves pages by path. */
export async function serveSite(pages: Readonly<Record<string, Page>>): Promise<Site> {
  const server = createServer(({ url }, response) => {
    const page = pages[new URL(url ?? '/', 'http://127.0.0.1').pathname];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  });
  const port = await listen(server);
  return {
    address: (path) => `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface Recorder {
  readonly port: number;
  /** Every address asked for, in order; a host and port for what is encrypted. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

/** A proxy that lets loopback requests through, refuses all others, and writes all of them down. */
export async function recordTraffic(): Promise<Recorder> {
  const requests: string[] = [];
  const server = createServer((incoming, response) => {
    const address = new URL(incoming.url ?? '');
    requests.push(address.href);
    if (address.hostname !== '127.0.0.1') {
      response.writeHead(502).end();
      return;
    }
    const onward = request(
      address,
      { method: incoming.method ?? 'GET', headers: incoming.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', ({ url }, socket) => {
    requests.push(url ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  const port = await listen(server);
  return {
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page of test/fixtures/pages. */
export function fixturePage(name: string): string {
  return readFileSync(new URL(`../fixtures/pages/${name}`, import.meta.url), 'utf8');
}
