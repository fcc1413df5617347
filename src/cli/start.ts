/** npm start [-- FILE] [--headless] [--browser NAME]: builds Copydesk and opens a browser with it on a page. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFor } from '../build/build.ts';
import { type BrowserName, type FoundBrowser, findBrowser } from '../build/find-browser.ts';
import { BEHIND, launch, type Session } from '../build/launch.ts';
import { evidenceText } from '../core/evidence-text.ts';
import type { PageSummary } from '../core/protocol.ts';
import { english } from './english.ts';
import { servePage } from './serve-page.ts';

const USAGE = `Usage: npm start [-- [FILE] [--headless] [--browser chromium|firefox] [--screenshot PNG]]
  FILE          a text file or a page (.html); a sample article without it
  --headless    no window: prints what was restored and saves a screenshot (so, too, where there is no display)
  --browser     which browser; the first one found without it
  --screenshot  where the picture goes (dist/start.png)`;

const SAMPLE = fileURLToPath(new URL('./sample/article.html', import.meta.url));

const NO_BROWSER = `No browser was found that can load Copydesk. Install one and run npm start again:
  Debian and Ubuntu:  sudo apt-get install chromium        (or firefox-esr)
  elsewhere:          npx @puppeteer/browsers install chrome@stable --path ~/.cache/puppeteer
or name one in COPYDESK_CHROMIUM or COPYDESK_FIREFOX.`;

const BRANDED = `Google Chrome was found, but since version 137 it does not load unpacked extensions from the command line.
Use Chromium, Chrome for Testing or Firefox, or load it by hand: open chrome://extensions, switch on
"Developer mode", choose "Load unpacked" and pick dist/chrome, which has just been built.`;

/** The tallest page that Chromium makes one picture of, in CSS pixels; of a taller one the top is enough. */
const TALLEST = 16_000;

function choose(name: string | undefined): FoundBrowser | undefined {
  if (name !== undefined && name !== 'chromium' && name !== 'firefox') {
    throw new Error(`--browser ${name} is not known\n${USAGE}`);
  }
  const names: BrowserName[] = name === undefined ? ['chromium', 'firefox'] : [name];
  const found = names.map(findBrowser).filter((b) => b !== undefined);
  return found.find((b) => !b.isBranded) ?? found[0];
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** What the page's script tells the popup, once it has read the whole page. */
async function summaryOf(
  session: Session,
  page: Awaited<ReturnType<Session['browser']['newPage']>>,
): Promise<PageSummary> {
  const popup = await session.popupFor(page);
  const handle = await popup.waitForFunction(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { sendMessage(tab: number, message: unknown): Promise<{ value: PageSummary }> } };
    };
    const tab = Number(new URLSearchParams(location.search).get('tab'));
    const { value } = await chrome.tabs.sendMessage(tab, { copydesk: 'page:summary', args: [] });
    return !value.isReading && value;
  }, BEHIND);
  const summary = (await handle.jsonValue()) as PageSummary;
  await popup.close();
  await page.bringToFront();
  return summary;
}

function printTable({ places, evidence }: PageSummary): void {
  const width = Math.max(8, ...places.map(({ was }) => was.length));
  console.log(`\n${'original'.padEnd(width)}  restored`);
  for (const { was, now, as } of places)
    console.log(`${was.padEnd(width)}  ${now}${as === 'mark' ? '  (mark)' : ''}`);
  const fixes = places.filter(({ as }) => as === 'fix').length;
  console.log(
    `\n${fixes} fixes, ${places.length - fixes} marks; ${evidenceText(evidence, english) || 'no signs'}`,
  );
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      headless: { type: 'boolean' },
      browser: { type: 'string' },
      screenshot: { type: 'string', default: 'dist/start.png' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const file = positionals[0] ?? SAMPLE;
  if (!existsSync(file)) throw new Error(`${file} is not there`);
  const found = choose(values.browser);
  if (found === undefined) throw new Error(NO_BROWSER);
  await buildFor(found.name);
  if (found.isBranded) throw new Error(BRANDED);

  const headless = values.headless ?? !hasDisplay();
  const served = await servePage(file);
  const session = await launch(found, { headless });
  try {
    const { page } = session;
    await page.goto(served.address);
    const summary = await summaryOf(session, page);
    console.log(`${found.path} on ${served.address} (${file === SAMPLE ? 'the sample article' : file})`);
    printTable(summary);
    if (headless) {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const fullPage = height <= TALLEST;
      await page.screenshot({ path: values.screenshot as `${string}.png`, fullPage });
      console.log(`screenshot: ${values.screenshot}`);
    } else {
      console.log('Rest the pointer on a marked word. Close the browser to end.');
      await new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
    }
  } finally {
    served.close();
    await session.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
