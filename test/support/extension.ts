/** The built extension in a browser, as the end-to-end tests use it. */
import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type BrowserName, findBrowser } from '../../src/build/find-browser.ts';
import { BEHIND, type LaunchOptions, launch, type Session } from '../../src/build/launch.ts';
import type { Settings } from '../../src/core/settings.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** @throws saying what to do where the browser or the build is missing: a missing browser is a failure */
export function openBrowser(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Session> {
  const found = findBrowser(name);
  if (found === undefined) throw new Error(`${name} is missing: run npm test, which installs it`);
  if (!existsSync('dist/chrome') || !existsSync('dist/firefox'))
    throw new Error('no build: run npm run build first');
  return launch(found, { headless: true, ...options });
}

/** Opens an address in a new tab. */
export async function openPage(session: Session, address: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(address);
  return page;
}

/** How long and how often something is asked that no event tells, in milliseconds. */
export const WAIT = { timeout: 30_000, interval: 50 } as const;

/** Waits until a page of ours stands in some tab, and gives it. */
export async function untilOpen(session: Session, path: string): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(async () => {
      for (const page of await session.browser.pages()) {
        // Firefox's driver tells no address of a page of ours; the page does. One that is just loading tells nothing.
        const at = await page.evaluate(() => location.href).catch(() => '');
        if (at === session.address(path)) found = page;
      }
      return found;
    }, WAIT)
    .toBeDefined();
  if (found === undefined) throw new Error(`${path} did not open`);
  return found;
}

/** The text a reader sees in an element, white space folded. */
export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Waits until an element's text holds, or no longer holds, some words. */
export async function waitForText(
  page: Page,
  selector: string,
  words: string,
  isThere = true,
): Promise<void> {
  await page.waitForFunction(
    (at, wanted, there) =>
      (document.querySelector(at)?.textContent ?? '').replace(/\s+/g, ' ').includes(wanted) === there,
    BEHIND,
    selector,
    words,
    isThere,
  );
}

/** Clicks in a tab that may stand behind another. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.locator(selector).click();
}

/** Chooses what happens to glitches, in the popup, and waits until the page has followed. */
export async function chooseMode(popup: Page, mode: 'fix' | 'mark' | 'off'): Promise<void> {
  await press(popup, `#mode label:has([value=${mode}])`);
  await popup.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLInputElement>(`#mode [value=${wanted}]`)?.checked &&
      document.documentElement.dataset.mode === wanted,
    BEHIND,
    mode,
  );
}

interface Storage {
  chrome: {
    storage: {
      local: {
        get(name: string): Promise<Record<string, unknown>>;
        set(values: Record<string, unknown>): Promise<void>;
      };
    };
  };
}

/** What the extension has stored under a name, asked for in a page of ours. */
export const storedIn = (page: Page, name: 'settings' | 'corrections'): Promise<unknown> =>
  page.evaluate(
    async (key) => (await (globalThis as unknown as Storage).chrome.storage.local.get(key))[key],
    name,
  );

/** Stores something as it is, from a page of ours. */
export const store = (page: Page, values: { settings?: object; corrections?: object[] }): Promise<void> =>
  page.evaluate((all) => (globalThis as unknown as Storage).chrome.storage.local.set(all), values);

/** Lets storing fail in a page of ours, as on a full disk, or work again. */
export const breakStorage = (page: Page, isBroken: boolean): Promise<void> =>
  page.evaluate((broken) => {
    const area = (globalThis as unknown as Storage).chrome.storage.local as { set: unknown; whole?: unknown };
    area.whole ??= area.set;
    const value = broken ? () => Promise.reject(new Error('the disk is full')) : area.whole;
    Object.defineProperty(area, 'set', { configurable: true, writable: true, value });
  }, isBroken);

/** What has the focus: its name for screen readers, or its text. */
export const focusedIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    const label = (at as HTMLInputElement | null)?.labels?.[0];
    return at?.getAttribute('aria-label') ?? (label ?? at)?.textContent ?? '';
  });

/** Stores settings as our own pages do; what is not named is as by default. */
export async function setSettings(session: Session, changed: Partial<Settings>): Promise<void> {
  const own = await session.openOwn('src/options/index.html');
  await store(own, { settings: changed });
  await own.close();
}
