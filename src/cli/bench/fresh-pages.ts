/**
 * Pages as a reader meets them: nothing compiled, nothing cached. Each page is opened at a site of its own
 * (p1.localhost, p2.localhost ...), and Chromium gives every site its own renderer process, so no machine code
 * and no compiled script is left of an earlier page. It is not taken on trust: each page's V8 isolate must be
 * one that was not seen before.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../build/find-browser.ts';
import { CHROMIUM_FLAGS } from '../../build/launch.ts';
import { type Answer, type Server, serve } from './serve.ts';

export class FreshPages {
  readonly browser: Browser;
  readonly #server: Server;
  readonly #profile: string;
  readonly #isolates = new Set<string>();
  #count = 0;

  private constructor(browser: Browser, server: Server, profile: string) {
    this.browser = browser;
    this.#server = server;
    this.#profile = profile;
  }

  /**
   * Starts a server and, in a new profile, Chromium.
   * @param answerTo what the server answers, see serve.ts
   * @param extensions folders of unpacked extensions
   * @throws where this machine has no Chromium or it does not start
   */
  static async open(
    answerTo: (url: URL) => Answer | undefined,
    extensions: readonly string[] = [],
  ): Promise<FreshPages> {
    const found = findBrowser('chromium');
    if (found === undefined) throw new Error('no Chromium was found: npm start tells how to install one');
    const profile = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
    try {
      const browser = await puppeteer.launch({
        executablePath: found.path,
        headless: true,
        pipe: true,
        userDataDir: profile,
        defaultViewport: { width: 1100, height: 900 },
        args: CHROMIUM_FLAGS,
        ...(extensions.length > 0 && { enableExtensions: [...extensions] }),
      });
      return new FreshPages(browser, await serve(answerTo), profile);
    } catch (error) {
      rmSync(profile, { recursive: true, force: true });
      throw error;
    }
  }

  /**
   * Opens a page, waits until it is loaded and idle, and closes it when the work is done.
   * @throws where the page did not get a renderer of its own
   */
  async use<T>(path: string, work: (page: Page, devtools: CDPSession) => Promise<T>): Promise<T> {
    const page = await this.browser.newPage();
    try {
      await page.goto(`http://p${++this.#count}.localhost:${this.#server.port}${path}`);
      const devtools = await page.createCDPSession();
      const { id } = await devtools.send('Runtime.getIsolateId');
      if (this.#isolates.has(id)) throw new Error('a page was given the renderer of an earlier one');
      this.#isolates.add(id);
      // Twice: the first may come between two tasks of the load.
      for (let times = 0; times < 2; times++) {
        await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
      }
      return await work(page, devtools);
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.#server.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
