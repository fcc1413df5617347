/** The popup over live pages, in both browsers: everything a reader sees and does in it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BEHIND, type Session } from '../../src/build/launch.ts';
import { axeViolations } from '../support/axe.ts';
import {
  BROWSERS,
  breakStorage,
  chooseMode,
  focusedIn,
  openBrowser,
  press,
  store,
  storedIn,
  textOf,
  untilOpen,
  waitForText,
} from '../support/extension.ts';
import { fixturePage, type Recorder, recordTraffic, type Site, serveSite } from '../support/site.ts';

const page = (body: string, language = 'en') => ({
  html: `<!doctype html><html lang="${language}"><title>A page</title><link rel="icon" href="data:,">${body}`,
});
const HONEST = '<p>An honest day at the quay, where the boats came home before the rain. </p>';
/** The phrase stands three times, the last one far below. */
const AGAIN = `<h1>The Recent York Times on boats</h1>
  <p id="first">The Recent York Times wrote of boats.</p>${HONEST.repeat(80)}
  <p id="last">So said the Recent York Times.</p>`;
const MANY = Array.from({ length: 60 }, (_, n) => `<p>Row ${n}: a Brokn Lantern Q${n} was lit.</p>`).join('');

/** Own corrections, as they are stored. */
const own = (...pairs: [wrong: string, right: string, site?: string][]) =>
  pairs.map(([wrong, right, site = '']) => ({
    id: `own-${wrong}`,
    wrong,
    right,
    note: '',
    site,
    made: '2026-11-01T00:00:00.000Z',
  }));

describe.each(BROWSERS)('in %s', (name) => {
  let site: Site;
  let traffic: Recorder;
  let session: Session;
  let news: Page;
  let popup: Page;

  /** The popup over a page of the site, as small as the toolbar's. */
  const openOver = async (path: string) => {
    await news.goto(site.address(path));
    popup = await session.popupFor(news);
    await popup.setViewport({ width: 380, height: 600 });
  };
  const untilState = (state: string) =>
    popup.waitForFunction(
      (wanted) => document.querySelector('.state')?.getAttribute('data-state') === wanted,
      BEHIND,
      state,
    );
  const group = (entry: string) => `[data-entry="${entry}"]`;
  const texts = (selector: string) =>
    popup.$$eval(selector, (all) => all.map((e) => (e.textContent ?? '').replace(/\s+/g, ' ').trim()));

  beforeAll(async () => {
    site = await serveSite({
      '/': { html: fixturePage('night-market.html') },
      '/again': page(AGAIN),
      '/honest': page(HONEST.repeat(5)),
      '/short': page('<p>Sign in.</p>'),
      '/german': page('<p>Guten Tag.</p>', 'de'),
      '/many': page(MANY),
      '/plain': { html: 'A plain text.', headers: { 'content-type': 'text/plain' } },
    });
    traffic = await recordTraffic();
    session = await openBrowser(name, { proxy: traffic.port });
    news = session.page;
  });
  afterAll(async () => {
    await session?.close();
    await traffic?.close();
    await site?.close();
  });
  beforeEach(() => store(session.welcome, { settings: {}, corrections: [] }));
  afterEach(async () => {
    if (!popup.isClosed()) await popup.close();
  });

  test('tells what was restored, by entry and wrong form, with how often', async () => {
    await openOver('/again');
    expect(await textOf(popup, '.state p')).toBe('3 places restored');
    expect(await texts('.fixes .phrase')).toEqual(['Recent York TimesNew York Times× 3']);
    expect(await popup.$$('.marks')).toHaveLength(0);
  });

  test('shows a place on the page', async () => {
    await openOver('/again');
    await press(popup, '.more');
    expect(await news.evaluate(() => scrollY)).toBe(0);
    await press(popup, '.place:nth-child(3) .plain');
    await news.waitForFunction(() => {
      const { top, bottom } = document.querySelector('#last')?.getBoundingClientRect() ?? {
        top: -1,
        bottom: -1,
      };
      return top > 0 && bottom < innerHeight;
    }, BEHIND);
    await press(popup, '.phrase');
    await news.waitForFunction(() => scrollY === 0, BEHIND);
  });

  test('switches one place to its original and back; the switch keeps the focus', async () => {
    await openOver('/again');
    await press(popup, '.more');
    await press(popup, '.place:nth-child(2) .toggle');
    await waitForText(news, '#first', 'Recent York Times');
    await waitForText(popup, '.state', '2 places restored');
    expect(await textOf(news, '#last')).toContain('the New York Times');
    expect(await focusedIn(popup)).toBe('Restored at place 2: Recent York Times → New York Times');
    await popup.keyboard.press(' ');
    await waitForText(news, '#first', 'The New York Times');
    await waitForText(popup, '.state', '3 places restored');
  });

  test('leaves an entry alone on this site, and undoes it', async () => {
    await openOver('/');
    await press(popup, `${group('chatgpt')} .more`);
    await press(popup, `${group('chatgpt')} .here`);
    await waitForText(news, 'article', 'Chat GPT');
    await waitForText(popup, '.notice', '“Chat GPT” is left alone on 127.0.0.1 from now on.');
    expect(await storedIn(popup, 'settings')).toMatchObject({
      entriesOff: [],
      entriesOffOn: { '127.0.0.1': ['chatgpt'] },
    });
    expect(await focusedIn(popup)).toBe('Undo');
    await popup.keyboard.press('Enter');
    await waitForText(news, 'article', 'ChatGPT');
    await waitForText(popup, '.notice', 'left alone', false);
    expect(await storedIn(popup, 'settings')).toMatchObject({ entriesOffOn: {} });
  });

  test('leaves an entry alone everywhere, and brings it back', async () => {
    await openOver('/');
    await press(popup, `${group('chatgpt')} .more`);
    await press(popup, `${group('chatgpt')} .everywhere`);
    await waitForText(news, 'article', 'Chat GPT');
    expect(await storedIn(popup, 'settings')).toMatchObject({ entriesOff: ['chatgpt'], entriesOffOn: {} });
    await press(popup, '.off summary');
    await popup.waitForSelector('.off button');
    expect(await textOf(popup, '.off')).toBe('Left alone by you: 1chatgpteverywhereBring back');
    await press(popup, '.off button');
    await waitForText(news, 'article', 'ChatGPT');
    expect(await storedIn(popup, 'settings')).toMatchObject({ entriesOff: [] });
  });

  test('lists what is only marked; one click restores it, another takes it back', async () => {
    await openOver('/');
    await chooseMode(popup, 'mark');
    await waitForText(popup, '.state', 'only marked');
    expect(await popup.$$('.fixes')).toHaveLength(0);
    expect(await textOf(news, '#lead')).toContain('Recent York Times');
    const button = `${group('chatgpt')} .accept`;
    await press(popup, button);
    await waitForText(news, 'article', 'ChatGPT');
    await waitForText(popup, button, 'Take back');
    expect(await textOf(popup, '.state')).toContain('1 place restored, 10 places only marked');
    expect(await textOf(news, '#lead')).toContain('Recent York Times');
    expect(await focusedIn(popup)).toBe('Take back place 1: Chat GPT → ChatGPT');
    await popup.keyboard.press('Enter');
    await waitForText(news, 'article', 'Chat GPT');
    await waitForText(popup, button, 'Restore');
  });

  test('tells what the page shows about itself, and lists the signs', async () => {
    await openOver('/');
    expect(await textOf(popup, '.evidence summary')).toMatch(
      /^\d+ signs of a spinner, \d+ of translation from Korean.* in \d+ words$/,
    );
    await press(popup, '.evidence summary');
    expect(await texts('.forms li')).toContain('at the tip of last yr');
  });

  test('shows the whole page as it was published, and restored again', async () => {
    await openOver('/');
    const html = () => news.evaluate(() => document.body.innerHTML);
    const restored = await html();
    await press(popup, '.remedy');
    await untilState('original');
    expect(await html()).toBe(await news.evaluate('published'));
    expect(await focusedIn(popup)).toBe('Show restored');
    expect(await popup.$$('.group .toggle')).toHaveLength(0);
    await popup.keyboard.press('Enter');
    await untilState('found');
    expect(await html()).toBe(restored);
    expect(await focusedIn(popup)).toBe('Show original');
  });

  test('lists the own corrections that hold here, removes one and undoes that', async () => {
    await store(session.welcome, {
      corrections: own(['Sea Bride', 'Sea Breeze'], ['squid', 'octopus', 'other.example']),
    });
    await openOver('/');
    await waitForText(news, '#own', 'Sea Breeze');
    expect(await textOf(popup, '.own summary')).toBe('Your corrections here: 1');
    await press(popup, '.own summary');
    await popup.waitForSelector('.own button');
    await press(popup, '.own button');
    await waitForText(news, '#own', 'Sea Bride');
    await waitForText(popup, '.notice', 'Removed: Sea Bride → Sea Breeze');
    expect(await storedIn(popup, 'corrections')).toHaveLength(1);
    await press(popup, '.undo');
    await waitForText(news, '#own', 'Sea Breeze');
    expect(await storedIn(popup, 'corrections')).toHaveLength(2);
  });

  test('opens the report form for this page, and the options', async () => {
    await openOver('/');
    const tab = new URL(await popup.evaluate(() => location.href)).searchParams.get('tab');
    for (const [button, path] of [
      ['.report', `src/report/index.html?tab=${tab}`],
      ['.to-options', 'src/options/index.html'],
    ] as const) {
      await press(popup, button);
      const own = await untilOpen(session, path);
      await own.close();
    }
  });

  describe('finding the original story', () => {
    const HEADLINE = 'The New York Times on boats';
    const isSearch = (address: string) => decodeURIComponent(address.replaceAll('+', ' ')).includes(HEADLINE);

    test('says on its button what is sent, and sends nothing where it is not allowed', async () => {
      await openOver('/again');
      expect(await textOf(popup, '.search .sent')).toBe(HEADLINE);
      await popup.evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: { permissions: object } };
        Object.defineProperty(chrome.permissions, 'request', { value: () => Promise.resolve(false) });
      });
      const before = (await session.browser.pages()).length;
      await press(popup, '.search');
      await waitForText(popup, '.notice.problem', 'Nothing was searched');
      expect(await session.browser.pages()).toHaveLength(before);
    });

    test('searches with the reader’s own engine, in a new tab', async () => {
      await openOver('/again');
      const addresses: string[] = [];
      session.browser.on('targetcreated', (target) => addresses.push(target.url()));
      session.browser.on('targetchanged', (target) => addresses.push(target.url()));
      const before = new Set(await session.browser.pages());
      const asked = traffic.requests.length;
      expect(traffic.requests.filter(isSearch)).toEqual([]);
      await press(popup, '.search');
      await expect
        .poll(async () => [
          ...addresses,
          ...(await session.browser.pages()).map((p) => p.url()),
          ...traffic.requests.slice(asked),
        ])
        .toSatisfy((all: string[]) => all.some(isSearch));
      session.browser.removeAllListeners('targetcreated');
      session.browser.removeAllListeners('targetchanged');
      for (const opened of await session.browser.pages()) if (!before.has(opened)) await opened.close();
    });
  });

  describe('says how the page is', () => {
    test.each([
      ['/honest', 'nothing', 'Nothing broken was found on this page.'],
      ['/short', 'no-text', 'There is hardly any text to read on this page.'],
      ['/plain', 'not-a-page', 'This is not a page of text'],
    ])('%s: %s', async (path, state, text) => {
      await openOver(path);
      await untilState(state);
      expect(await textOf(popup, '.state')).toContain(text);
      expect(await popup.$$('.remedy')).toHaveLength(0);
      expect(await axeViolations(popup)).toEqual([]);
    });

    test.each([
      ['/german', 'language', {}, 'This page says that it is not in English'],
      ['/honest', 'not-chosen', { where: 'chosen' }, '127.0.0.1 is not one of them'],
      ['/honest', 'site-off', { sites: { '127.0.0.1': 'off' } }, 'You turned Copydesk off on 127.0.0.1.'],
    ])('%s: %s, and turns on for the site', async (path, state, settings, text) => {
      await store(session.welcome, { settings });
      await openOver(path);
      await untilState(state);
      expect(await textOf(popup, '.state')).toContain(text);
      expect(await axeViolations(popup)).toEqual([]);
      expect(await popup.$eval('.site .toggle', (input) => (input as HTMLInputElement).checked)).toBe(false);
      await press(popup, '.remedy');
      await untilState(path === '/german' ? 'no-text' : 'nothing');
      expect(await popup.$eval('.site .toggle', (input) => (input as HTMLInputElement).checked)).toBe(true);
      expect(await storedIn(popup, 'settings')).toMatchObject({ sites: { '127.0.0.1': 'on' } });
    });

    test('off on all sites, which the mode undoes', async () => {
      await store(session.welcome, { settings: { mode: 'off' } });
      await openOver('/');
      await untilState('mode-off');
      expect(await axeViolations(popup)).toEqual([]);
      await chooseMode(popup, 'fix');
      await untilState('found');
      await waitForText(news, '#lead', 'New York Times');
    });

    test('a page of the browser’s own', async () => {
      await news.goto('about:blank');
      popup = await session.popupFor(news);
      await untilState(name === 'firefox' ? 'browser-page' : 'unreachable');
      expect(await textOf(popup, '.state')).toContain(
        name === 'firefox' ? 'belongs to the browser' : 'its store',
      );
      expect(await popup.$$('.site, .search, .report')).toHaveLength(0);
      expect(await axeViolations(popup)).toEqual([]);
    });

    test('a page of ours, which both browsers tell', async () => {
      popup = await session.popupFor(session.welcome);
      await untilState('browser-page');
    });

    test('a tab that is gone', async () => {
      await openOver('/');
      popup = await (async () => {
        const gone = await session.browser.newPage();
        const over = await session.popupFor(gone);
        await popup.close();
        await gone.close();
        await store(session.welcome, { settings: { markStyle: 'none' } });
        return over;
      })();
      await untilState('unreachable');
    });
  });

  test('a choice that cannot be stored is said, and nothing shows it as made', async () => {
    await openOver('/');
    await breakStorage(popup, true);
    await press(popup, '.site .toggle');
    await waitForText(popup, '.notice.problem', 'That did not work: the disk is full');
    expect(await popup.$eval('.site .toggle', (input) => (input as HTMLInputElement).checked)).toBe(true);
    await breakStorage(popup, false);
    await press(popup, '.site .toggle');
    await untilState('site-off');
    expect(await textOf(popup, '.notice')).toBe('');
  });

  test('everything is reached and worked by the keyboard alone', async () => {
    await openOver('/again');
    await popup.bringToFront();
    const walked: string[] = [];
    const walkTo = async (wanted: string) => {
      for (let steps = 0; steps < 20; steps++) {
        await popup.keyboard.press('Tab');
        const at = await focusedIn(popup);
        walked.push(at);
        if (at === wanted) return;
      }
      throw new Error(`no "${wanted}" among ${walked.join(' | ')}`);
    };
    await walkTo('Copydesk on 127.0.0.1');
    await walkTo('Show original');
    await walkTo('More about Recent York Times → New York Times');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.detail');
    await walkTo('Restored at place 1: Recent York Times → New York Times');
    await popup.keyboard.press(' ');
    await waitForText(news, 'h1', 'The Recent York Times');
    await walkTo('Leave alone everywhere');
    await popup.keyboard.press('Enter');
    await waitForText(popup, '.notice', 'is left alone everywhere');
    expect(await focusedIn(popup)).toBe('Undo');
    expect(walked).not.toContain('');
  });

  test('axe finds nothing in the full popup, unfolded, with marks and lists', async () => {
    await store(session.welcome, {
      settings: { entriesOff: ['new-york-times'] },
      corrections: own(['Sea Bride', 'Sea Breeze']),
    });
    await openOver('/');
    for (const fold of ['.more', '.evidence summary', '.own summary', '.off summary'])
      await press(popup, fold);
    await popup.waitForSelector('.off button');
    expect(await axeViolations(popup)).toEqual([]);
    await chooseMode(popup, 'mark');
    await press(popup, '.accept');
    await waitForText(popup, '.accept', 'Take back');
    expect(await axeViolations(popup)).toEqual([]);
    await press(popup, '.remedy');
    await untilState('original');
    expect(await axeViolations(popup)).toEqual([]);
  });

  test('hundreds of rows come without moving anything', async () => {
    await store(session.welcome, {
      corrections: own(
        ...Array.from({ length: 60 }, (_, n): [string, string] => [
          `Brokn Lantern Q${n}`,
          `Broken Lantern Q${n}`,
        ]),
      ),
    });
    await openOver('/many');
    await popup.bringToFront();
    await popup.waitForFunction(() => document.querySelectorAll('.group').length === 60, BEHIND);
    expect(await textOf(popup, '.state p')).toBe('60 places restored');
    // Only Chromium tells of shifts.
    if (name === 'firefox') return;
    const shifts = await popup.evaluate(
      () =>
        new Promise((resolve) => {
          const observer = new PerformanceObserver(() => undefined);
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(observer.takeRecords().length)));
        }),
    );
    expect(shifts).toBe(0);
  });

  // Chrome takes access away in its settings only, where no driver reaches.
  if (name === 'firefox') {
    test('no access: a button asks for it, and another loads the page again', async () => {
      const letAsk = (answer: boolean | undefined) =>
        popup.evaluate((told) => {
          const { permissions } = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome;
          permissions.whole ??= permissions.request;
          const value = told === undefined ? permissions.whole : () => Promise.resolve(told);
          Object.defineProperty(permissions, 'request', { configurable: true, writable: true, value });
        }, answer);
      await openOver('/');
      await popup.evaluate(() => {
        const { permissions } = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome;
        return permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
      });
      await popup.close();
      await openOver('/');
      await untilState('no-access');
      expect(await axeViolations(popup)).toEqual([]);
      await letAsk(false);
      await press(popup, '.remedy');
      await waitForText(popup, '.notice.problem', 'Access was not given.');
      await letAsk(undefined);
      await press(popup, '.remedy');
      await untilState('unread');
      expect(await axeViolations(popup)).toEqual([]);
      expect(await textOf(news, '#lead')).toContain('Recent York Times');
      await press(popup, '.remedy');
      await waitForText(news, '#lead', 'New York Times');
    });
  }
});

interface Permissions {
  whole?: unknown;
  request: unknown;
  remove(of: { origins: string[] }): Promise<boolean>;
}
