/** The first-run page, in both browsers: it opens by itself, and what is chosen there is stored at once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../src/build/launch.ts';
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
  waitForText,
} from '../support/extension.ts';

describe.each(BROWSERS)('in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await openBrowser(name);
    // Opened by the extension itself, at install.
    await session.welcome.bringToFront();
  });
  afterAll(() => session?.close());

  const pressed = (group: string, value: string) =>
    press(session.welcome, `#${group} label:has([value=${value}])`);

  test('shows a sentence before and after, side by side', async () => {
    const { welcome } = session;
    expect(await textOf(welcome, '.was-side blockquote')).toMatch(
      /^The Recent York Times assessed at the tip of last yr/,
    );
    expect(await textOf(welcome, '.now-side blockquote')).toMatch(
      /^The New York Times assessed at the end of last year/,
    );
    const tops = await welcome.$$eval('figure', (all) =>
      all.map((figure) => figure.getBoundingClientRect().top),
    );
    expect(new Set(tops).size).toBe(1);
    expect(await welcome.$eval('.was-side blockquote', (quote) => (quote as HTMLElement).lang)).toBe('en');
  });

  test('stores the mode and where Copydesk works, each as it is chosen', async () => {
    const { welcome } = session;
    await pressed('mode', 'mark');
    await waitForText(welcome, '.told', 'Saved.');
    expect(await storedIn(welcome, 'settings')).toMatchObject({ mode: 'mark', where: 'news' });
    expect(await textOf(welcome, '.hint')).toContain('what is broken is marked');
    await pressed('where', 'chosen');
    await waitForText(welcome, '.choices', 'Nowhere, until you turn it on');
    expect(await storedIn(welcome, 'settings')).toMatchObject({ mode: 'mark', where: 'chosen' });
    await welcome.keyboard.press('ArrowLeft');
    await waitForText(welcome, '.choices', 'On every English page');
    expect(await storedIn(welcome, 'settings')).toMatchObject({ mode: 'mark', where: 'news' });
    expect(await focusedIn(welcome)).toBe('On all news pages');
  });

  test('a choice that cannot be stored is said, and not shown as made', async () => {
    const { welcome } = session;
    await store(welcome, { settings: { mode: 'mark' } });
    await breakStorage(welcome, true);
    await pressed('mode', 'fix');
    await waitForText(welcome, '.told', 'It could not be saved: the disk is full');
    expect(await welcome.$eval('[value=mark]', (input) => (input as HTMLInputElement).checked)).toBe(true);
    await breakStorage(welcome, false);
  });

  test('follows what is chosen elsewhere', async () => {
    const { welcome } = session;
    await store(welcome, { settings: { mode: 'off' } });
    await waitForText(welcome, '.hint', 'Copydesk is off.');
    expect(await welcome.$$('#mode :checked')).toHaveLength(0);
    await store(welcome, { settings: {} });
    await waitForText(welcome, '.hint', 'You read the right words');
  });

  test('tells the keys that the browser has for the commands', async () => {
    const { welcome } = session;
    const keys = await welcome.$$eval('.keys dl div', (rows) =>
      Object.fromEntries(
        rows.map((row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent]),
      ),
    );
    expect(keys).toMatchObject({
      'Go to the next fix': 'Alt+Shift+J',
      'Show the page as it was published, or restored again': 'Alt+Shift+O',
      'Report a glitch': 'no keys yet',
    });
    expect(Object.keys(keys)).toHaveLength(5);
  });

  test('says in plain words what stays in the browser', async () => {
    expect(await textOf(session.welcome, '.privacy')).toContain(
      'No text, no address and no statistics leave the browser.',
    );
  });

  test('axe finds nothing', async () => {
    expect(await axeViolations(session.welcome)).toEqual([]);
  });

  test('nothing is cut off at twice the size', async () => {
    const { welcome } = session;
    await welcome.setViewport({ width: 400, height: 400 });
    const [wide, room] = await welcome.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide).toBeLessThanOrEqual(room ?? 0);
    await welcome.setViewport({ width: 1100, height: 900 });
  });

  test('leads to the options', async () => {
    await press(session.welcome, '.to-options');
    await untilOpen(session, 'src/options/index.html');
  });
});
