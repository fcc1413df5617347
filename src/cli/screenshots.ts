/**
 * npm run screenshots [-- --readme]: pictures of the page, the card and our own pages, light and dark, in each language
 * of the interface, in dist/screenshots; with --readme those of the README too, in .github/screenshots.
 */
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { buildFor } from '../build/build.ts';
import { findBrowser } from '../build/find-browser.ts';
import { BEHIND, launch, type Session } from '../build/launch.ts';
import { middleOf } from '../build/middle-of.ts';
import { servePage } from './serve-page.ts';

const OUT = 'dist/screenshots';
const README = '.github/screenshots';
const SAMPLE = fileURLToPath(new URL('./sample/article.html', import.meta.url));
const THEMES = ['light', 'dark'] as const;
const SECTIONS = ['general', 'sites', 'dictionary', 'corrections', 'marks', 'keyboard', 'privacy', 'about'];

/** Those that the README shows. */
const SHOWN = /^(card|popup|dictionary)-en-(light|dark)\.png$/;

/** A build that speaks one language, whatever the browser's own is: an extension falls back on its default. */
function speaking(language: string): string {
  const folder = `dist/speaking-${language}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist/chrome', folder, { recursive: true });
  for (const other of readdirSync(`${folder}/_locales`)) {
    if (other !== language) rmSync(`${folder}/_locales/${other}`, { recursive: true });
  }
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  writeFileSync(`${folder}/manifest.json`, JSON.stringify({ ...manifest, default_locale: language }));
  return folder;
}

/** Rests the pointer on the middle of a restored word, until its card is open. */
async function openCard(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  // Not scrolled further than needed: what scrolls closes the card.
  const { x, y } = await middleOf(page, words, 'nearest');
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await page.waitForFunction(() => document.querySelector('copydesk-card') !== null, BEHIND);
}

async function take(page: Page, name: string, theme: (typeof THEMES)[number]): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.bringToFront();
  await page.screenshot({ path: `${OUT}/${name}-${theme}.png` });
}

/** All pictures in one language. */
async function takeAll(session: Session, address: string, language: string): Promise<void> {
  const { page, welcome } = session;
  const both = async (of: Page, what: string) => {
    for (const theme of THEMES) await take(of, `${what}-${language}`, theme);
  };
  await page.setViewport({ width: 900, height: 640 });
  await page.goto(address);
  await page.waitForFunction(() => document.body.textContent?.includes('New York Times'), BEHIND);
  await both(page, 'page');
  await openCard(page, 'White House');
  await both(page, 'card');

  const popup = await session.popupFor(page);
  await popup.setViewport({ width: 380, height: 600 });
  await both(popup, 'popup');
  await popup.close();
  const report = await session.openFor(page, 'src/report/index.html');
  await report.setViewport({ width: 480, height: 680 });
  await both(report, 'report');
  await report.close();
  await welcome.setViewport({ width: 900, height: 800 });
  await both(welcome, 'welcome');
  for (const section of SECTIONS) {
    const options = await session.openOwn(`src/options/index.html#${section}`);
    await options.setViewport({ width: 1000, height: 760 });
    await options.waitForFunction(() => document.documentElement.dataset.ready, BEHIND);
    await both(options, section);
    await options.close();
  }
}

async function main(): Promise<void> {
  const found = findBrowser('chromium');
  if (found === undefined) throw new Error('Pictures are taken in Chromium, which was not found.');
  await buildFor('chromium');
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const served = await servePage(SAMPLE);
  try {
    for (const language of readdirSync('_locales')) {
      const session = await launch(found, { headless: true, extension: speaking(language) });
      try {
        await takeAll(session, served.address, language);
      } finally {
        await session.close();
      }
    }
  } finally {
    served.close();
  }
  const taken = readdirSync(OUT);
  console.log(`${taken.length} pictures in ${OUT}`);
  if (!process.argv.includes('--readme')) return;
  mkdirSync(README, { recursive: true });
  for (const name of taken.filter((file) => SHOWN.test(file)))
    copyFileSync(`${OUT}/${name}`, `${README}/${name}`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
