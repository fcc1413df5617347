/** Copydesk under a finger: a tap on a restored word opens the card, a tap elsewhere closes it, links stay links. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BEHIND, type Session } from '../../src/build/launch.ts';
import { middleOf } from '../../src/build/middle-of.ts';
import { BROWSERS, openBrowser, openPage, waitForText } from '../support/extension.ts';
import { fixturePage, type Site, serveSite } from '../support/site.ts';

describe.each(BROWSERS)('in %s', (name) => {
  let site: Site;
  let session: Session;
  let page: Page;
  const untilCards = (count: number) =>
    page.waitForFunction((n) => document.querySelectorAll('copydesk-card').length === n, BEHIND, count);
  const tap = async (words: string) => {
    const { x, y } = await middleOf(page, words);
    // What has just scrolled says so with the next frame, and a card closes then.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await page.touchscreen.tap(x, y);
  };

  beforeAll(async () => {
    const html = fixturePage('night-market.html');
    site = await serveSite({ '/': { html }, '/paper': { html: '<title>paper</title>' } });
    session = await openBrowser(name);
    page = await openPage(session, site.address('/'));
    if (name === 'chromium')
      await page.setViewport({ width: 420, height: 800, hasTouch: true, isMobile: true });
    await page.bringToFront();
    await waitForText(page, '#lead', 'New York Times');
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  test('a tap on a restored word opens its card, a tap elsewhere closes it', async () => {
    await tap('ChatGPT');
    await untilCards(1);
    await tap('A fisherman');
    await untilCards(0);
  });

  test('a link with a restored name in it is followed', async () => {
    await Promise.all([page.waitForNavigation(), tap('Times')]);
    expect(await page.title()).toBe('paper');
  });
});
