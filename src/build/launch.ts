/** Opens a browser with the built extension in it, for `npm start` and for the end-to-end tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { FoundBrowser } from './find-browser.ts';
import { FIREFOX_ID } from './manifest.ts';

/** Keeps Chromium from calling home, and lets it run as root in a container. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** The same for Firefox. */
const FIREFOX_PREFERENCES = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  // A profile that is kept keeps what a temporarily installed add-on stored.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

const chromiumProxy = (port: number) => [
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
];

const firefoxProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

/** Firefox gives every profile another address for our pages; this one we choose. */
const FIREFOX_ADDRESS = '3c1f8d52-6a3b-4d0e-9b57-2f1c04c0de5c';

export interface Session {
  readonly browser: Browser;
  /** Address of a file of the extension. */
  readonly address: (path: string) => string;
  /** A page of ours in a tab, by its path in the extension. */
  readonly openOwn: (path: string) => Promise<Page>;
  /** The tab that was there first, in front. */
  readonly page: Page;
  /** The first-run page, which opened by itself behind it. */
  readonly welcome: Page;
  /** A page of ours in a tab of its own, speaking of another tab: as the popup stands on phones. */
  readonly openFor: (page: Page, path: string) => Promise<Page>;
  readonly popupFor: (page: Page) => Promise<Page>;
  /** Ends the browser; its profile goes with it unless one was given. */
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  readonly headless: boolean;
  /** A profile folder to keep; a new empty one otherwise. */
  readonly profile?: string;
  /** Port of a proxy on 127.0.0.1 that everything goes through, loopback addresses too. */
  readonly proxy?: number;
  /** The X display a window opens on, as in `DISPLAY`; that of this process otherwise. */
  readonly display?: string;
  /** The folder of the built extension; the one for this browser otherwise. */
  readonly extension?: string;
}

/** @throws where the browser does not start or refuses the extension */
export async function launch(
  found: FoundBrowser,
  { headless, profile, proxy, display, extension: built }: LaunchOptions,
): Promise<Session> {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'copydesk-profile-'));
  const isFirefox = found.name === 'firefox';
  const extension = resolve(built ?? `dist/${isFirefox ? 'firefox' : 'chrome'}`);
  const browser = await puppeteer.launch({
    browser: isFirefox ? 'firefox' : 'chrome',
    executablePath: found.path,
    headless,
    userDataDir: folder,
    ...(display !== undefined && { env: { ...process.env, DISPLAY: display } }),
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    ...(isFirefox
      ? {
          // Firefox 153 opens our own pages for a driver only with this.
          args: ['-remote-allow-system-access'],
          extraPrefsFirefox: {
            ...FIREFOX_PREFERENCES,
            // Where there is no window, nobody is there to answer: what is asked for is given, as Chromium does.
            ...(headless && { 'extensions.webextOptionalPermissionPrompts': false }),
            ...(proxy !== undefined && firefoxProxy(proxy)),
            'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_ADDRESS }),
          },
        }
      : {
          pipe: true,
          enableExtensions: [extension],
          args: [...CHROMIUM_FLAGS, ...(proxy === undefined ? [] : chromiumProxy(proxy))],
        }),
  });
  let origin = `moz-extension://${FIREFOX_ADDRESS}`;
  if (isFirefox) {
    await browser.installExtension(extension);
  } else {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    // Node gives such an address no origin.
    origin = worker.url().split('/').slice(0, 3).join('/');
  }
  const address = (path: string) => `${origin}/${path}`;
  const { page, welcome } = await firstTabs(browser);
  // For the driver a kept profile's extension is newly installed at every start: this page comes each time.
  await settle(welcome, address('src/welcome/index.html'));
  await page.bringToFront();

  const openOwn = async (path: string) => {
    const own = await browser.newPage();
    await open(own, address(path));
    return own;
  };
  const openFor = async (of: Page, path: string) => {
    // What asks for the tab in front must not stand there itself.
    const opened = await openOwn(`${path}?tab=-1`);
    await of.bringToFront();
    const tab = await opened.evaluate(async () => {
      const [active] = await (globalThis as unknown as { chrome: Chrome }).chrome.tabs.query({
        active: true,
        currentWindow: true,
      });
      return active?.id;
    });
    await open(opened, address(`${path}?tab=${tab}`));
    await opened.waitForFunction(() => document.documentElement.dataset.ready, BEHIND);
    return opened;
  };
  return {
    browser,
    address,
    openOwn,
    page,
    welcome,
    openFor,
    popupFor: (of) => openFor(of, 'src/popup/index.html'),
    close: async () => {
      await browser.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The tab that the browser starts with, and the one that we open at install. */
async function firstTabs(browser: Browser): Promise<{ page: Page; welcome: Page }> {
  const [page] = await browser.pages();
  if (page === undefined) throw new Error('the browser opened no tab');
  const target = await browser.waitForTarget((other) => other.type() === 'page' && other !== page.target());
  const welcome = await target.page();
  if (welcome === null) throw new Error('the first-run page is no page');
  return { page, welcome };
}

/** How long a page of ours may take to open, in milliseconds. */
const OPENS_WITHIN = 30_000;

/** Opens a page of ours in a tab. */
async function open(tab: Page, address: string): Promise<void> {
  tab.goto(address, { timeout: 0 }).catch(() => undefined);
  await settle(tab, address);
}

/**
 * Waits until a page of ours has loaded. Firefox's driver never says so, and fails to ask a tab that is just
 * changing its process, so it is asked until it answers.
 */
async function settle(tab: Page, address: string): Promise<void> {
  const until = Date.now() + OPENS_WITHIN;
  for (;;) {
    const isThere = await tab
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address)
      .catch(() => false);
    if (isThere) return;
    if (Date.now() > until) throw new Error(`${address} did not open`);
    await new Promise((resolve) => setTimeout(resolve, BEHIND.polling));
  }
}

/** How to wait in a tab that may stand behind another, where no frame is drawn. */
export const BEHIND = { polling: 50 } as const;

interface Chrome {
  tabs: { query(query: { active: boolean; currentWindow: boolean }): Promise<{ id?: number }[]> };
}
