/**
 * Ways to bring an index of a given size into the content script, none of them open to the page: as a literal
 * in the content script's own file, or asked of the worker, which is awake or has to be started. Each way is a
 * throw-away extension in one browser, each page is fresh, and the order changes in every round.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDeliveryExtensions } from './delivery-extensions.ts';
import { FreshPages } from './fresh-pages.ts';
import { randomFrom } from './random.ts';
import { spreadOf } from './statistics.ts';

export interface DeliveryRow {
  readonly what: string;
  /** Length of the index in base64. */
  readonly bytes: number;
  /** Median, from the first line of the content script to the index decoded, or to its end where nobody asks. */
  readonly ms: number;
  readonly low: number;
  readonly high: number;
  /** Median of the milliseconds before its first line, in which the file is compiled. */
  readonly compile: number;
  readonly runs: number;
}

interface Way {
  readonly what: string;
  readonly path: string;
  /** State of the worker before the page opens. */
  readonly worker?: 'warm' | 'cold';
}

const WAYS: readonly Way[] = [
  { what: 'literal, Uint8Array.fromBase64', path: '/literal/?decode=fromBase64' },
  { what: 'literal, atob', path: '/literal/?decode=atob' },
  { what: 'literal, never asked for', path: '/literal/' },
  { what: 'worker awake, Uint8Array.fromBase64', path: '/worker/?decode=fromBase64', worker: 'warm' },
  { what: 'worker stopped, Uint8Array.fromBase64', path: '/worker/?decode=fromBase64', worker: 'cold' },
  { what: 'worker, never asked', path: '/worker/' },
];

/** What the content scripts write down. */
interface Timing {
  readonly compile: number;
  readonly ms: number;
  /** Length of what was decoded; 0 where nobody asked. */
  readonly decoded: number;
}

const timingOn = (fresh: FreshPages, path: string) =>
  fresh.use(path, async (page) => {
    const element = await page.waitForSelector('html[data-timing]');
    const text = await element?.evaluate((html) => html.getAttribute('data-timing'));
    const timing = JSON.parse(text ?? '') as Timing | { readonly failure: string };
    if ('failure' in timing) throw new Error(`${path}: ${timing.failure}`);
    return timing;
  });

/** How many pages are opened at most until an extension that was loaded runs in them. */
const PATIENCE = 50;

/** Chromium says that an extension is loaded before it has read its content scripts. */
async function awaitContentScripts(fresh: FreshPages): Promise<void> {
  for (const path of ['/literal/', '/worker/']) {
    let isThere = false;
    for (let tries = 0; !isThere && tries < PATIENCE; tries++) {
      isThere = await fresh.use(path, async (page) => (await page.$('html[data-timing]')) !== null);
    }
    if (!isThere) throw new Error(`no content script ran on ${path}`);
  }
}

/**
 * Ends every worker; Chromium starts one again when a page sends a message. The driver looks at each worker that
 * starts and lets it go, which adds a few milliseconds to a cold start.
 */
async function stopWorkers(fresh: FreshPages): Promise<void> {
  const devtools = await fresh.browser.target().createCDPSession();
  for (;;) {
    const { targetInfos } = await devtools.send('Target.getTargets');
    const workers = targetInfos.filter(({ type }) => type === 'service_worker');
    if (workers.length === 0) break;
    for (const { targetId } of workers) await devtools.send('Target.closeTarget', { targetId });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await devtools.detach();
}

/**
 * Measures all ways.
 * @param runs how often each
 * @param bytes length of the index in base64
 * @throws where there is no Chromium, or not all of the index arrived
 */
export async function measureDelivery(runs: number, bytes: number): Promise<DeliveryRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-delivery-'));
  const timings = new Map<Way, Timing[]>(WAYS.map((way) => [way, []]));
  try {
    const { extensions, decoded } = writeDeliveryExtensions(folder, bytes);
    const html = '<!doctype html><html lang="en"><title>A page</title><p>Nothing to see.';
    const fresh = await FreshPages.open(() => ({ type: 'text/html', body: html }), extensions);
    try {
      await awaitContentScripts(fresh);
      for (let round = 0; round < runs; round++) {
        for (const way of randomFrom(round).shuffle(WAYS)) {
          if (way.worker === 'warm') await timingOn(fresh, way.path);
          if (way.worker === 'cold') await stopWorkers(fresh);
          const timing = await timingOn(fresh, way.path);
          if (timing.decoded !== (way.path.includes('decode') ? decoded : 0)) {
            throw new Error(`${way.what}: ${timing.decoded} bytes arrived`);
          }
          timings.get(way)?.push(timing);
        }
      }
    } finally {
      await fresh.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return [...timings].map(([{ what }, all]) => {
    const { median, low, high } = spreadOf(all.map(({ ms }) => ms));
    return { what, bytes, ms: median, low, high, compile: spreadOf(all.map((t) => t.compile)).median, runs };
  });
}
