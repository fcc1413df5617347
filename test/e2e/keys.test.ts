/** Copydesk without a mouse, on a real keyboard: what the browser takes as commands, the card, and copying. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BEHIND, type Session } from '../../src/build/launch.ts';
import type { Settings } from '../../src/core/settings.ts';
import { BROWSERS, openBrowser, openPage, setSettings, waitForText } from '../support/extension.ts';
import { type Display, openDisplay } from '../support/keyboard.ts';
import { fixturePage, type Site, serveSite } from '../support/site.ts';

describe.each(BROWSERS)('in %s', (name) => {
  let site: Site;
  let display: Display;
  let session: Session;
  let page: Page;

  const cards = () => page.evaluate(() => document.querySelectorAll('copydesk-card').length);
  const untilCards = (count: number) =>
    page.waitForFunction((n) => document.querySelectorAll('copydesk-card').length === n, BEHIND, count);
  const settings = (changed: Partial<Settings>) => setSettings(session, changed);

  beforeAll(async () => {
    site = await serveSite({ '/': { html: fixturePage('night-market.html') } });
    display = await openDisplay();
    session = await openBrowser(name, { headless: false, display: display.name });
    page = await openPage(session, site.address('/'));
  });
  afterAll(async () => {
    await session?.close();
    display?.close();
    await site?.close();
  });
  beforeEach(async () => {
    await settings({});
    await page.goto(site.address('/'));
    await waitForText(page, '#lead', 'New York Times');
  });

  test('walks from fix to fix; the card has the focus, and Esc gives it back', async () => {
    await page.focus('a');
    await display.press(page, 'alt+shift+j');
    await untilCards(1);
    expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('COPYDESK-CARD');
    if (name === 'chromium') {
      // What a screen reader is told.
      const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
      const [dialog] = /"role":"dialog".*?"focused":true/.exec(tree) ?? [];
      expect(dialog).toContain('"name":"Original: Recent York Times. Restored: New York Times."');
    }
    await display.press(page, 'Escape');
    await untilCards(0);
    expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('A');
  });

  const shown = () => page.evaluate(() => document.body.textContent);
  const untilShown = (text: string | null, isSame = true) =>
    page.waitForFunction((t, same) => (document.body.textContent === t) === same, BEHIND, text, isSame);

  test('shows one original from the card, and restores it', async () => {
    const restored = await shown();
    await display.press(page, 'alt+shift+j');
    await untilCards(1);
    await display.press(page, 'Tab', 'Return');
    await untilShown(restored, false);
    await display.press(page, 'Return');
    await untilShown(restored);
    await display.press(page, 'Escape');
    await untilCards(0);
  });

  test('leaves an entry alone on the site, and undoes it', async () => {
    const restored = await shown();
    await display.press(page, 'alt+shift+j');
    await untilCards(1);
    await display.press(page, 'Tab', 'Tab', 'Return');
    // The page has been read anew, without this entry.
    await page.waitForFunction(
      () => /Recent York Times wrote.*ChatGPT/s.test(document.body.textContent?.replace(/\s+/g, ' ') ?? ''),
      BEHIND,
    );
    expect(await cards()).toBe(1);
    // Undo has the focus.
    await display.press(page, 'Return');
    await untilShown(restored);
    await untilCards(0);
  });

  test('shows the whole page as it was published, and back', async () => {
    await display.press(page, 'alt+shift+o');
    await waitForText(page, '#lead', 'Recent York Times');
    expect(await page.evaluate('document.body.innerHTML === published')).toBe(true);
    await display.press(page, 'alt+shift+o');
    await waitForText(page, '#lead', 'New York Times');
  });

  test('is off for the site and on again', async () => {
    await display.press(page, 'alt+shift+u');
    await waitForText(page, '#lead', 'Recent York Times');
    await display.press(page, 'alt+shift+u');
    await waitForText(page, '#lead', 'New York Times');
  });

  test.each([
    ['original', 'the Recent York Times wrote'],
    ['shown', 'the New York Times wrote'],
    ['both', 'the Recent York Times [New York Times] wrote'],
  ] as const)('copies what is set: %s', async (copy, words) => {
    await settings({ copy });
    await waitForText(page, '#lead', 'New York Times');
    const pad = await openPage(session, site.address('/'));
    await pad.evaluate(() => {
      document.title = 'notepad';
      document.body.innerHTML = '<textarea></textarea>';
      document.querySelector('textarea')?.focus();
    });
    await page.bringToFront();
    await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('#lead') as Element);
    });
    const selected = await page.evaluate(() => String(getSelection()));
    await display.press(page, 'ctrl+c');
    await display.press(pad, 'ctrl+v');
    await pad.waitForFunction(() => document.querySelector('textarea')?.value !== '', BEHIND);
    const pasted = await pad.$eval('textarea', ({ value }) => value);
    expect(pasted).toContain(words);
    // Else it reads as the browser itself copies it.
    expect(
      pasted.replace(words, 'the New York Times wrote').replace(/greater than( \[.*?\])?/, 'more than'),
    ).toBe(selected);
    await pad.close();
  });
});
