/** Copydesk under a finger: a tap on a restored word opens the card, a tap elsewhere closes it, links stay links. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BEHIND, type Session } from '../../src/build/launch.ts';
import { BROWSERS, middleOf, openBrowser, openPage, waitForText } from '../support/extension.ts';
import { fixturePage, type Site, serveSite } from '../support/site.ts';

describe.each(BROWSERS)('in %s', (name) => {
  let site: Site;
  let session: Session;
  let page: Page;
  const untilCards = (count: number) =>
    page.waitForFunction((n) => document.querySelectorAll('copydesk-card').length === n, BEHIND, count);
  const tap = async (words: string) => {
    const { x, y } = await middleOf(page, words);
    await page.touchscreen.tap(x, y);
  };

  beforeAll(async () => {
    const html = fixturePage('night-market.html');
    site = await serveSite({ '/': { html }, '/paper': { html: '<title>paper</title>' } });
    session = await openBrowser(name);
    page = await openPage(session, site.address('/'));
    // As tall as the page: what scrolls closes the card.
    await page.setViewport(
      name === 'chromium'
        ? { width: 420, height: 2000, hasTouch: true, isMobile: true }
        : { width: 900, height: 2000 },
    );
    await waitForText(page, '#lead', 'New York Times');
    await page.bringToFront();
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
