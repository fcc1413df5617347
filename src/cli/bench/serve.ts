/** A server on 127.0.0.1 whose answers are made by a function. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly type: 'text/html' | 'text/javascript';
  readonly body: string;
}

export interface Server {
  readonly port: number;
  readonly close: () => void;
}

/**
 * Starts it.
 * @param answerTo what to answer a path and its query with; undefined for what is not there
 */
export async function serve(answerTo: (url: URL) => Answer | undefined): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = answerTo(new URL(request.url ?? '/', 'http://127.0.0.1'));
    if (answer === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', `${answer.type}; charset=utf-8`);
    response.setHeader('cache-control', 'no-store');
    // A page that is isolated so may read the clock in steps of 5 µs.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
