/** npm start on a machine without a display: the sample article, restored in the browser. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BROWSERS } from '../support/extension.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

const start = (...args: string[]) => {
  const picture = join(folder, 'start.png');
  const run = spawnSync('npm', ['start', '--', '--headless', '--screenshot', picture, ...args], {
    encoding: 'utf8',
  });
  return { ...run, picture };
};

test.each(BROWSERS)('shows the sample in %s, prints what was restored and saves a picture', (name) => {
  const { status, stdout, picture } = start('--browser', name);
  expect(status).toBe(0);
  for (const row of [
    /^Recent York Times +New York Times$/m,
    /^White Home +White House$/m,
    /^\d\d fixes, 0 marks; \d+ signs of a spinner/m,
  ]) {
    expect(stdout).toMatch(row);
  }
  expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
});

test('shows a text file the same way, markup and all', () => {
  const file = join(folder, 'letter.txt');
  writeFileSync(file, 'A letter\n\nIt came from the Recent York Times <b>and</b> & others.\n');
  const { status, stdout } = start('--browser', 'chromium', file);
  expect(status).toBe(0);
  expect(stdout).toContain('1 fixes, 0 marks');
});

test('says what is wrong with its arguments', () => {
  expect(start(join(folder, 'none.html'))).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('none.html is not there'),
  });
  expect(start('--browser', 'lynx')).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage:') });
});
