/** Finds what the tests need besides Node and npm, or installs it by apt where it may. */
import { spawnSync } from 'node:child_process';
import { type BrowserName, findBrowser } from './find-browser.ts';

/** A browser that loads unpacked extensions; Google's own Chrome does not. */
const hasBrowser = (name: BrowserName) => findBrowser(name)?.isBranded === false;
const hasCommand = (name: string) => spawnSync('which', [name]).status === 0;

/** By Debian's package: whether it is there already. */
const NEEDED: Readonly<Record<string, () => boolean>> = {
  chromium: () => hasBrowser('chromium'),
  'firefox-esr': () => hasBrowser('firefox'),
  // A display without a screen, and a hand on its keyboard: what no driver presses is pressed there.
  xvfb: () => hasCommand('Xvfb'),
  xdotool: () => hasCommand('xdotool'),
};

const missing = () => Object.keys(NEEDED).filter((name) => !NEEDED[name]?.());

const command = (packages: readonly string[]) =>
  `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;

/** Whether apt is there and this process may use it. */
function mayInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/**
 * Makes sure that browsers, display and keyboard are there.
 * @returns the browsers' paths
 * @throws with the one command to run, where something is missing and may not be installed
 */
export function ensureTools(): Readonly<Record<BrowserName, string>> {
  const packages = missing();
  if (packages.length > 0) {
    if (!mayInstall()) throw new Error(`The tests need ${packages.join(', ')}. Run:\n  ${command(packages)}`);
    console.log(`installing ${packages.join(', ')} by apt`);
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      const { status } = spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed. Run:\n  ${command(packages)}`);
    }
  }
  const chromium = findBrowser('chromium');
  const firefox = findBrowser('firefox');
  const left = missing();
  if (!chromium || !firefox || left.length > 0)
    throw new Error(`${left.join(', ')} still missing. Run:\n  ${command(left)}`);
  return { chromium: chromium.path, firefox: firefox.path };
}
