/** One measurement: a matcher loads its dictionary and scans a page that nothing has touched before. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { MatcherScript } from './matcher.ts';

/** Milliseconds that load and scan may take together. */
export const CAP = 20_000;

/** Milliseconds but for the last two. */
export interface Measured {
  readonly load: number;
  readonly scan: number;
  /** A second scan of the same page, its code compiled by now; undefined where it was not asked for. */
  readonly warm: number | undefined;
  /** How many places were found, so that it is seen who found what. */
  readonly found: number;
  /** Bytes of JavaScript heap and ArrayBuffers, all of the page's, after everything unused was collected. */
  readonly heap: number;
}

/** `over`, or what the matcher threw. */
export interface Failure {
  readonly failure: string;
}

/** What the scripts of the page set. */
interface PageGlobals {
  copydeskBench: MatcherScript;
  /** Holds the shipped text as a literal inside a function, as a content script has it. */
  copydeskText: () => string;
  /** Keeps what was loaded from being collected. */
  copydeskLoaded: unknown;
}

/** @param wantsWarm whether to scan a second time */
export async function measure(
  page: Page,
  devtools: CDPSession,
  wantsWarm: boolean,
): Promise<Measured | Failure> {
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    devtools.send('Runtime.terminateExecution').catch(() => undefined);
  }, CAP);
  try {
    const cold = await page.evaluate(() => {
      const globals = globalThis as unknown as PageGlobals;
      const begin = performance.now();
      const loaded = globals.copydeskBench.load(globals.copydeskText);
      const ready = performance.now();
      const found = globals.copydeskBench.scan(loaded, document);
      const end = performance.now();
      globals.copydeskLoaded = loaded;
      return { load: ready - begin, scan: end - ready, found };
    });
    clearTimeout(timer);
    const warm = wantsWarm
      ? await page.evaluate(() => {
          const { copydeskBench, copydeskLoaded } = globalThis as unknown as PageGlobals;
          const begin = performance.now();
          copydeskBench.scan(copydeskLoaded, document);
          return performance.now() - begin;
        })
      : undefined;
    return { ...cold, warm, heap: await heapOf(devtools) };
  } catch (error) {
    if (isOver) return { failure: 'over' };
    return { failure: (error as Error).message.slice(0, 60) };
  } finally {
    clearTimeout(timer);
  }
}

async function heapOf(devtools: CDPSession): Promise<number> {
  // What one collection frees may be all that held other things.
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
