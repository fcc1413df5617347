/** The options page in a tab, and what it stores. */
import type { Page } from 'puppeteer-core';
import { BEHIND, type Session } from '../../src/build/launch.ts';
import { store, storedIn } from './extension.ts';

/** How long our page may take to open, in milliseconds. */
const OPENS_WITHIN = 30_000;

/** Opens the options page at a section. */
export async function openOptions(session: Session, section = 'general'): Promise<Page> {
  const page = await session.openOwn(`src/options/index.html#${section}`);
  await untilReady(page);
  return page;
}

/** Loads the page again. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    delete document.documentElement.dataset.ready;
    location.reload();
  });
  await untilReady(page);
}

async function untilReady(page: Page): Promise<void> {
  const until = Date.now() + OPENS_WITHIN;
  for (;;) {
    const isReady = await page
      .evaluate(() => location.href.includes('/options/') && document.documentElement.dataset.ready)
      .catch(() => undefined);
    if (isReady) return;
    if (Date.now() > until) throw new Error('the options page did not open');
    await new Promise((resolve) => setTimeout(resolve, BEHIND.polling));
  }
}

/** Opens a section by its address, as a link does. */
export async function openSection(page: Page, section: string): Promise<void> {
  await page.evaluate((name) => {
    location.hash = name;
  }, section);
  await page.waitForFunction(
    (name) => document.querySelector('nav [aria-current]')?.getAttribute('href') === `#${name}`,
    BEHIND,
    section.split('/')[0] as string,
  );
}

export interface Kept {
  readonly settings: Record<string, unknown>;
  readonly corrections: Record<string, string>[];
}

/** What is stored now. */
export async function kept(page: Page): Promise<Kept> {
  const [settings, corrections] = await Promise.all([
    storedIn(page, 'settings'),
    storedIn(page, 'corrections'),
  ]);
  return {
    settings: (settings ?? {}) as Kept['settings'],
    corrections: (corrections ?? []) as Kept['corrections'],
  };
}

/** Stores something in place of all that was there. */
export const keep = (page: Page, values: Partial<Kept>): Promise<void> =>
  store(page, { settings: { version: 1 }, corrections: [], ...values });
