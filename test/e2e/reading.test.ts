/** The built extension on a live page, in both browsers: what a reader does with it. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BEHIND, type Session } from '../../src/build/launch.ts';
import { middleOf } from '../../src/build/middle-of.ts';
import {
  BROWSERS,
  chooseMode,
  openBrowser,
  openPage,
  press,
  textOf,
  waitForText,
} from '../support/extension.ts';
import { fixturePage, type Recorder, recordTraffic, type Site, serveSite } from '../support/site.ts';

/** What the article says and what it should say; each stands in it once. */
const GLITCHES = [
  ['Recent York Times', 'New York Times'],
  ['nothing greater than', 'nothing more than'],
  ['Rama 2', 'Llama 2'],
  ['Chat GPT', 'ChatGPT'],
  ['at the tip of last yr', 'at the end of last year'],
  ['Invoice Gates', 'Bill Gates'],
  ['the primary day', 'the first day'],
  ['one other portion', 'another portion'],
  ['just isn’t large', 'is not large'],
  ['260 Security', '360 Security'],
  ['Zhou Hongyu', 'Zhou Hongyi'],
] as const;

/** Housekeeping of the browsers themselves (updates, lists, clocks), which they do without Copydesk too. */
const BROWSERS_OWN =
  /^(https?:\/\/)?([a-z0-9-]+\.)*(google\.com|googleapis\.com|gstatic\.com|mozilla\.(com|org|net)|firefox\.com)([:/]|$)/;

interface Seen {
  type: string;
  target: string;
  added: number;
  removed: number;
}
const seen = (page: Page) => page.evaluate('seen.slice()') as Promise<Seen[]>;
const forget = (page: Page) => page.evaluate('seen.length = 0');

describe.each(BROWSERS)('in %s', (name) => {
  let site: Site;
  let traffic: Recorder;
  let profile: string;
  let session: Session;
  let page: Page;
  let published: string;

  const open = () => openBrowser(name, { profile, proxy: traffic.port });
  const rest = async (words: string) => {
    await page.bringToFront();
    const { x, y } = await middleOf(page, words);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
  };
  const untilCards = (count: number) =>
    page.waitForFunction((n) => document.querySelectorAll('copydesk-card').length === n, BEHIND, count);

  beforeAll(async () => {
    site = await serveSite({ '/': { html: fixturePage('night-market.html') } });
    traffic = await recordTraffic();
    profile = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'));
    session = await open();
    page = await openPage(session, site.address('/'));
    await waitForText(page, '#lead', 'New York Times');
    published = (await page.evaluate('published')) as string;
  });
  afterAll(async () => {
    await session?.close();
    await traffic?.close();
    await site?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('the article reads restored, and nothing else in it has changed', async () => {
    const original = await page.evaluate((html) => {
      const body = new DOMParser().parseFromString(html, 'text/html').body;
      return (body.textContent ?? '').replace(/\s+/g, ' ').trim();
    }, published);
    const expected = GLITCHES.reduce((text, [was, now]) => {
      expect(text.split(was).length, was).toBe(was === 'Recent York Times' ? 4 : 2);
      return text.replace(was, now);
    }, original);
    expect(await textOf(page, 'body')).toBe(expected);
  });

  test('the page saw text change in place and nothing else, but for the card while it is open', async () => {
    const before = await seen(page);
    expect(before.length).toBeGreaterThan(0);
    expect(new Set(before.map(({ type }) => type))).toEqual(new Set(['characterData']));
    await forget(page);
    await rest('ChatGPT');
    await untilCards(1);
    expect(await seen(page)).toMatchObject([{ type: 'childList', target: 'HTML', added: 1, removed: 0 }]);
    await page.keyboard.press('Escape');
    await untilCards(0);
    expect(await seen(page)).toHaveLength(2);
    expect((await seen(page))[1]).toMatchObject({ type: 'childList', target: 'HTML', added: 0, removed: 1 });
  });

  test('resting on a restored name shows its original in the card', async () => {
    const shot = () => page.screenshot({ encoding: 'base64' });
    await rest('ChatGPT');
    await untilCards(1);
    // The card's root is closed to the page and to us: what it says is read from the browser's own tree.
    if (name === 'chromium') {
      await expect
        .poll(async () => JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false })))
        .toMatch(/Chat GPT.*ChatGPT/);
    }
    const withCard = await shot();
    await page.keyboard.press('Escape');
    await untilCards(0);
    expect(await shot()).not.toBe(withCard);
  });

  test('the badge tells the number of fixes', async () => {
    const popup = await session.popupFor(page);
    const badge = () =>
      popup.evaluate(async () => {
        const tabId = Number(new URLSearchParams(location.search).get('tab'));
        const { chrome } = globalThis as unknown as {
          chrome: { action: { getBadgeText(of: { tabId: number }): Promise<string> } };
        };
        return chrome.action.getBadgeText({ tabId });
      });
    const places = await popup.$$eval('.fixes .group .toggle', (all) => all.length);
    await expect.poll(badge).toBe(String(places));
    await popup.close();
  });

  test('off gives the page back byte for byte; mark only changes no text and its marks show', async () => {
    const popup = await session.popupFor(page);
    const html = () => page.evaluate(() => document.body.innerHTML);
    const shot = async () => {
      await page.bringToFront();
      return page.screenshot({ encoding: 'base64' });
    };
    await chooseMode(popup, 'off');
    await waitForText(page, '#lead', 'Recent York Times');
    expect(await html()).toBe(published);
    const off = await shot();
    await forget(page);
    await chooseMode(popup, 'mark');
    expect(await html()).toBe(published);
    await expect.poll(shot).not.toBe(off);
    expect(await seen(page)).toEqual([]);
    await chooseMode(popup, 'fix');
    await waitForText(page, '#lead', 'New York Times');
    await popup.close();
  });

  test('the site switch leaves the page unread until it is on again', async () => {
    const popup = await session.popupFor(page);
    await press(popup, '.site .toggle');
    await waitForText(page, '#lead', 'Recent York Times');
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(published);
    await waitForText(popup, '.state', 'You turned Copydesk off on 127.0.0.1.');
    await forget(page);
    await page.evaluate(() => document.querySelector('#lead')?.append(' Recent York Times'));
    await press(popup, '.site .toggle');
    await waitForText(page, '#lead', 'crate. New York Times');
    expect((await seen(page)).filter(({ type }) => type === 'childList')).toHaveLength(1);
    await page.evaluate(() => document.querySelector('#lead')?.lastChild?.remove());
    await popup.close();
  });

  test('an own correction works at once in every tab of the site', async () => {
    const other = await openPage(session, site.address('/'));
    await waitForText(other, '#own', 'The Sea Bride');
    await page.bringToFront();
    const form = await session.openFor(page, 'src/report/index.html');
    await form.type('#wrong', 'Sea Bride');
    await form.type('#right', 'Sea Breeze');
    await press(form, 'form .primary');
    const restored = 'The Sea Breeze, a stall for noodles, opened last; the sea bride on its sign';
    await waitForText(page, '#own', restored);
    await waitForText(other, '#own', restored);
    await other.close();
    await form.close();
  });

  test('a page can fetch no file of the extension', async () => {
    const folder = `dist/${name === 'firefox' ? 'firefox' : 'chrome'}`;
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name).slice(folder.length + 1));
    expect(files).toContain('manifest.json');
    const fetched = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map((address) =>
            fetch(address).then(
              () => address,
              () => '',
            ),
          ),
        ),
      files.map(session.address),
    );
    expect(fetched.filter((address) => address !== '')).toEqual([]);
  });

  test('no request has left the browser but the page’s own', () => {
    const own = site.address('/');
    const others = traffic.requests.filter((address) => address !== own);
    expect(others.filter((address) => !BROWSERS_OWN.test(address))).toEqual([]);
    expect(traffic.requests).toContain(own);
  });

  test('an own correction and the settings survive a restart of the browser', async () => {
    await session.close();
    session = await open();
    page = await openPage(session, site.address('/'));
    await waitForText(page, '#own', 'The Sea Breeze');
    const popup = await session.popupFor(page);
    await press(popup, '.own summary');
    await press(popup, '.own button');
    await waitForText(page, '#own', 'The Sea Bride');
    await popup.close();
  });
});
