/** The report form, in both browsers: filled from the page, checked while typing, kept until it is stored. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BEHIND, type Session } from '../../src/build/launch.ts';
import { axeViolations } from '../support/axe.ts';
import {
  BROWSERS,
  breakStorage,
  focusedIn,
  openBrowser,
  press,
  store,
  storedIn,
  textOf,
  untilOpen,
  WAIT,
  waitForText,
} from '../support/extension.ts';
import { fixturePage, type Site, serveSite } from '../support/site.ts';

describe.each(BROWSERS)('in %s', (name) => {
  let site: Site;
  let session: Session;
  let news: Page;
  let form: Page;
  let isOpen = true;

  const openForm = async () => {
    form = await session.openFor(news, 'src/report/index.html');
    await form.setViewport({ width: 480, height: 680 });
    await form.bringToFront();
  };
  const select = (words: string) =>
    news.evaluate((wanted) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode as Text;
        const at = node.data.indexOf(wanted);
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        if (at >= 0) return;
      }
      throw new Error(`no "${wanted}" on the page`);
    }, words);
  const typedIn = (selector: string) => form.$eval(selector, (input) => (input as HTMLInputElement).value);
  const type = async (selector: string, text: string) => {
    await form.$eval(selector, (input) => (input as HTMLInputElement).select());
    await form.keyboard.press('Backspace');
    await form.type(selector, text);
  };
  const fault = (field: string) => textOf(form, `#${field}-problem`);

  beforeAll(async () => {
    site = await serveSite({ '/': { html: fixturePage('night-market.html') } });
    session = await openBrowser(name);
    news = session.page;
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });
  beforeEach(async () => {
    await store(session.welcome, { settings: {}, corrections: [] });
    await news.goto(site.address('/'));
    await waitForText(news, '#lead', 'New York Times');
  });
  afterEach(async () => {
    if (isOpen) await form.close();
    isOpen = true;
  });

  test('is filled with the publisher’s words under the selection, in their sentence', async () => {
    await select('ChatGPT');
    await openForm();
    expect([await typedIn('#wrong'), await typedIn('#right')]).toEqual(['Chat GPT', 'ChatGPT']);
    expect(await textOf(form, 'blockquote')).toBe(
      'An earlier trial with Chat GPT was given up at the tip of last yr because the quay has no line.',
    );
    expect(await textOf(form, 'blockquote .was')).toBe('Chat GPT');
    expect(await textOf(form, '.kept')).toBe('Saved for you in this browser; nothing is sent.');
    expect(await focusedIn(form)).toBe('What it should say');
    expect(await axeViolations(form)).toEqual([]);
  });

  test('says what is to be mended, at its field, while typing and on saving', async () => {
    await select('Sea Bride');
    await openForm();
    expect(await fault('right')).toBe('');
    await press(form, 'form .primary');
    expect(await fault('right')).toContain('Both sides are the same');
    expect(await focusedIn(form)).toBe('What it should say');
    await type('#wrong', 'neighbour');
    expect(await fault('wrong')).toContain('ordinary English word');
    expect(await form.$eval('#wrong', (input) => input.getAttribute('aria-invalid'))).toBe('true');
    expect(await fault('right')).toBe('');
    expect(await axeViolations(form)).toEqual([]);
    await press(form, 'form .primary');
    expect(await focusedIn(form)).toBe('What the page says');
    expect([await typedIn('#wrong'), await typedIn('#right')]).toEqual(['neighbour', 'Sea Bride']);
    expect(await storedIn(form, 'corrections')).toEqual([]);
    await type('#wrong', 'his neighbour');
    expect(await fault('wrong')).toBe('');
  });

  test('tells how many places it would change, saves, works at once, and is undone', async () => {
    await select('Sea Bride');
    await openForm();
    await type('#right', 'Sea Breeze');
    await waitForText(form, '#preview', 'Changes 1 place on this page.');
    await type('#note', 'A stall.');
    await form.keyboard.press('Tab');
    await form.keyboard.press('Tab');
    expect(await focusedIn(form)).toBe('Save and apply');
    await form.keyboard.press('Enter');
    await waitForText(news, '#own', 'The Sea Breeze, a stall');
    await waitForText(form, '.told', 'Saved: “Sea Bride” now reads “Sea Breeze” on 127.0.0.1.');
    expect(await storedIn(form, 'corrections')).toMatchObject([
      { wrong: 'Sea Bride', right: 'Sea Breeze', note: 'A stall.', site: '127.0.0.1' },
    ]);
    expect(await axeViolations(form)).toEqual([]);
    await press(form, '.undo');
    await waitForText(news, '#own', 'The Sea Bride, a stall');
    await waitForText(form, '.told', 'Taken back.');
    expect(await storedIn(form, 'corrections')).toEqual([]);
    expect(await typedIn('#right')).toBe('Sea Breeze');
  });

  test('undoing gives back the earlier correction whose place it took', async () => {
    const earlier = {
      id: 'own-1',
      wrong: 'Sea Bride',
      right: 'Sea Maid',
      note: '',
      site: '',
      made: '2026-11-01T00:00:00.000Z',
    };
    await store(session.welcome, { corrections: [earlier] });
    await waitForText(news, '#own', 'Sea Maid');
    await openForm();
    await type('#wrong', 'Sea Bride');
    await type('#right', 'Sea Breeze');
    await press(form, '#everywhere');
    await press(form, 'form .primary');
    await waitForText(form, '.told', '“Sea Breeze” everywhere.');
    expect(await storedIn(form, 'corrections')).toMatchObject([{ right: 'Sea Breeze', site: '' }]);
    await press(form, '.undo');
    await waitForText(form, '.told', 'Taken back.');
    expect(await storedIn(form, 'corrections')).toEqual([earlier]);
  });

  test('keeps what was typed where it cannot be stored, and says why', async () => {
    await openForm();
    await type('#wrong', 'Sea Bride');
    await type('#right', 'Sea Breeze');
    await breakStorage(form, true);
    await press(form, 'form .primary');
    await waitForText(form, '.told.problem', 'It could not be saved: the disk is full.');
    expect([await typedIn('#wrong'), await typedIn('#right')]).toEqual(['Sea Bride', 'Sea Breeze']);
    await breakStorage(form, false);
    await press(form, 'form .primary');
    await waitForText(form, '.told', 'Saved:');
    expect(await storedIn(form, 'corrections')).toHaveLength(1);
  });

  test('says that nothing changes here, and where Copydesk is off', async () => {
    await openForm();
    await type('#wrong', 'SEA BRIDE');
    await type('#right', 'Sea Breeze');
    await waitForText(form, '#preview', 'Changes nothing on this page');
    await store(session.welcome, { settings: { sites: { '127.0.0.1': 'off' } } });
    await type('#wrong', 'Sea Bride');
    await waitForText(form, '#preview', 'Copydesk is off on this page');
  });

  test('works without its page: a correction then holds everywhere', async () => {
    const gone = await session.browser.newPage();
    await gone.goto(site.address('/'));
    form = await session.openFor(gone, 'src/report/index.html');
    await gone.close();
    // Asked anew, now that nobody is there to answer.
    await form.evaluate(() => location.reload());
    await waitForText(form, 'main', 'The page is gone');
    expect(await axeViolations(form)).toEqual([]);
    await form.type('#wrong', 'Sea Bride');
    await form.type('#right', 'Sea Breeze');
    await press(form, 'form .primary');
    await waitForText(form, '.told', '“Sea Breeze” everywhere.');
    await waitForText(news, '#own', 'The Sea Breeze, a stall');
    // Firefox's driver does not see a tab go that an extension closes; the browser's own list does.
    const tabs = () =>
      session.welcome.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { query(of: object): Promise<unknown[]> } };
        };
        return (await chrome.tabs.query({})).length;
      });
    const before = await tabs();
    await press(form, '.close');
    isOpen = false;
    await expect.poll(tabs, WAIT).toBe(before - 1);
  });

  test('a page that goes while the form is open takes nothing with it', async () => {
    await openForm();
    await news.goto('about:blank');
    await type('#wrong', 'Sea Bride');
    await type('#right', 'Sea Breeze');
    await waitForText(form, '#preview', 'The page no longer answers');
    await press(form, 'form .primary');
    await waitForText(form, '.told', '“Sea Breeze” on 127.0.0.1.');
  });

  // Firefox's driver moves no focus inside the card, whose root is closed.
  if (name === 'chromium') {
    test('opened from a correction’s card it names the correction, and leaves it alone', async () => {
      const popup = await session.popupFor(news);
      // The card takes the focus where its page has it.
      await news.bringToFront();
      await news.mouse.click(5, 5);
      await popup.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { sendMessage(tab: number, message: unknown): Promise<unknown> } };
        };
        const tab = Number(new URLSearchParams(location.search).get('tab'));
        await chrome.tabs.sendMessage(tab, { copydesk: 'page:walk', args: [1] });
      });
      const tab = new URL(await popup.evaluate(() => location.href)).searchParams.get('tab');
      await popup.close();
      await news.bringToFront();
      await news.waitForFunction(() => document.querySelector('copydesk-card') !== null, BEHIND);
      // From the card, which has the focus: original, here, everywhere, report.
      for (let steps = 0; steps < 4; steps++) await news.keyboard.press('Tab');
      await news.keyboard.press('Enter');
      form = await untilOpen(session, `src/report/index.html?tab=${tab}`);
      await form.waitForFunction(() => document.documentElement.dataset.ready, BEHIND);
      await waitForText(form, '.entry', 'Here Copydesk changed “Recent York Times” to “New York Times”.');
      expect(await textOf(form, 'h1')).toBe('Report a wrong correction');
      expect(await axeViolations(form)).toEqual([]);
      await press(form, '.leave');
      await waitForText(form, '.told', 'Left alone on 127.0.0.1 from now on.');
      expect(await storedIn(form, 'settings')).toMatchObject({
        entriesOffOn: { '127.0.0.1': ['new-york-times'] },
      });
      await waitForText(news, '#lead', 'New York Times', false);
      await press(form, '.undo');
      await waitForText(news, '#lead', 'New York Times');
      expect(await storedIn(form, 'settings')).toMatchObject({ entriesOffOn: {} });
    });
  }
});
