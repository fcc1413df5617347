/** The command line, run as a reader of its help would. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = 'A letter to the Recent York Times.\n\nIt came at the tip of last yr.\n';
const RESTORED = 'A letter to the New York Times.\n\nIt came at the end of last year.\n';
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const clean = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'clean', '--', ...args], {
    encoding: 'utf8',
    input,
  });
  // npm's own remarks about the machine's configuration are none of ours.
  return { status, stdout, stderr: stderr.replace(/^npm warn .*\n/gm, '') };
};

describe('npm run -s clean', () => {
  test('prints the restored text', () => {
    expect(clean([file('a.txt', TEXT)])).toEqual({ status: 0, stdout: RESTORED, stderr: '' });
  });

  test('reads standard input', () => {
    expect(clean(['-'], TEXT).stdout).toBe(RESTORED);
  });

  test('prints one JSON object a file, with offsets into its text', () => {
    const paths = [file('b.txt', TEXT), file('c.txt', 'Nothing wrong here.')];
    const lines = clean(['--json', ...paths])
      .stdout.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.file)).toEqual(paths);
    expect(lines[0]).toMatchObject({
      fixes: [
        { start: 16, end: 33, was: 'Recent York Times', now: 'New York Times', entry: 'new-york-times' },
        { start: 44, end: 66, was: 'at the tip of last yr', now: 'at the end of last year' },
      ].map(({ start, was, ...rest }) => ({ ...rest, start, was, end: start + was.length })),
      marks: [],
      text: RESTORED,
    });
    expect(lines[0].evidence[0]).toMatchObject({ channel: 'spun', signs: 2 });
    expect(lines[1]).toMatchObject({ fixes: [], marks: [], text: 'Nothing wrong here.' });
  });

  test('reads a page’s text from an HTML file', () => {
    const html = file(
      'd.html',
      '<p>The <b>Recent</b> York <i>Times</i></p><script>Recent York Times</script>',
    );
    const [line] = clean(['--json', html]).stdout.split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({
      text: 'The New York Times',
      fixes: [{ start: 4, end: 21 }],
    });
  });

  test('shows what was and what is now in colour', () => {
    expect(clean(['--diff', file('e.txt', TEXT)]).stdout).toContain(
      '[-Recent York Times-]\x1b[32m{+New York Times+}',
    );
  });

  test('says what is wrong with a file that is not there, and how it is used', () => {
    expect(clean([join(folder, 'none.txt')])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('none.txt could not be read'),
    });
    expect(clean([])).toMatchObject({ status: 2, stdout: expect.stringContaining('Usage:') });
  });
});
