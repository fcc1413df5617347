/** Finds the browsers that can load Copydesk from a folder. */
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly name: BrowserName;
  readonly path: string;
  /** Google's own Chrome, which has ignored --load-extension since version 137. */
  readonly isBranded: boolean;
}

/** Names on the PATH and places of installers, the best first. */
const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['firefox', 'firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};
const BRANDED = [
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** The reader's own choice, before all others. */
const VARIABLES = { chromium: 'COPYDESK_CHROMIUM', firefox: 'COPYDESK_FIREFOX' } as const;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(command: string): string | undefined {
  if (command.startsWith('/')) return isProgram(command) ? command : undefined;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(isProgram);
}

/** Chrome for Testing as its installer leaves it: ~/.cache/puppeteer/chrome/linux-140.0.0/chrome-linux64/chrome. */
function chromeForTesting(): string | undefined {
  const folder = join(homedir(), '.cache', 'puppeteer', 'chrome');
  try {
    return readdirSync(folder)
      .sort()
      .reverse()
      .map((version) => join(folder, version, 'chrome-linux64', 'chrome'))
      .find(isProgram);
  } catch {
    return undefined;
  }
}

/** @returns undefined where this machine has none; a branded Chrome only where nothing better is there */
export function findBrowser(name: BrowserName): FoundBrowser | undefined {
  const chosen = process.env[VARIABLES[name]];
  if (chosen) return { name, path: chosen, isBranded: false };
  const path = COMMANDS[name].map(onPath).find((p) => p !== undefined);
  if (path) return { name, path, isBranded: false };
  if (name === 'firefox') return undefined;
  const testing = chromeForTesting();
  if (testing) return { name, path: testing, isBranded: false };
  const branded = BRANDED.map(onPath).find((p) => p !== undefined);
  return branded === undefined ? undefined : { name, path: branded, isBranded: true };
}
