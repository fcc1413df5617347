/** A display without a screen and a hand on its keyboard, for keys that the browser itself takes. */
import { execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Page } from 'puppeteer-core';

export interface Display {
  /** As in `DISPLAY`. */
  readonly name: string;
  /** Presses keys, as xdotool names them ("alt+shift+j"), in the window that shows a page. */
  readonly press: (page: Page, ...keys: string[]) => Promise<void>;
  readonly close: () => void;
}

/** Starts an X server on a free display. */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    (server.stdio[3] as Readable).once('data', (data) => resolve(String(data).trim()));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it had a display')));
  });
  const name = `:${number}`;
  const xdotool = (...args: string[]) =>
    execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: name }, encoding: 'utf8' });
  return {
    name,
    press: async (page, ...keys) => {
      await page.bringToFront();
      // There is no window manager: nothing else gives a window the focus.
      const title = (await page.title()).replace(/[^A-Za-z0-9 ]/g, '.');
      xdotool('search', '--sync', '--onlyvisible', '--name', title, 'windowfocus');
      for (const key of keys) xdotool('key', key);
    },
    close: () => server.kill(),
  };
}
