/** Finds the browsers that the tests need, or installs them by apt where it may. */
import { spawnSync } from 'node:child_process';
import { type BrowserName, findBrowser } from './find-browser.ts';

const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

const command = (packages: readonly string[]) =>
  `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;

/** Whether apt is there and this process may use it. */
function mayInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/**
 * Makes sure that both browsers are there. Google's own Chrome will not do: it loads no unpacked extension.
 * @returns their paths
 * @throws with the one command to run, where they are missing and may not be installed
 */
export function ensureBrowsers(): Readonly<Record<BrowserName, string>> {
  const find = () => ({ chromium: findBrowser('chromium'), firefox: findBrowser('firefox') });
  const usable = (found: ReturnType<typeof find>[BrowserName]) => found !== undefined && !found.isBranded;
  let found = find();
  const missing = (['chromium', 'firefox'] as const).filter((name) => !usable(found[name]));
  if (missing.length > 0) {
    const packages = missing.map((name) => PACKAGES[name]);
    if (!mayInstall())
      throw new Error(`The tests need ${missing.join(' and ')}. Run:\n  ${command(packages)}`);
    console.log(`installing ${packages.join(' and ')} by apt`);
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      const { status } = spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed. Run:\n  ${command(packages)}`);
    }
    found = find();
  }
  const { chromium, firefox } = found;
  if (!chromium || !firefox)
    throw new Error(`a browser is still missing. Run:\n  ${command(Object.values(PACKAGES))}`);
  return { chromium: chromium.path, firefox: firefox.path };
}
