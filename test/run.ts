/**
 * npm test: everything, in the order of speed, ending with "N passed, N failed". With arguments only the
 * named projects run (npm test -- core packs).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildFor } from '../src/build/build.ts';
import { ensureTools } from '../src/build/install-tools.ts';

const RESULTS = '.cache/test-results.json';

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** False, too, where a file could not be loaded or something was thrown outside a test. */
  readonly success: boolean;
}

let passed = 0;
let failed = 0;

/** A step that either works or not, counted as one test. */
async function step(name: string, work: () => unknown): Promise<boolean> {
  try {
    await work();
    passed++;
    console.log(`✓ ${name}`);
    return true;
  } catch (error) {
    failed++;
    console.error(`✗ ${name}\n${(error as Error).message}`);
    return false;
  }
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/** Runs projects and counts their tests; a skipped test, or a file that fails outside its tests, is a failure. */
function runTests(projects: readonly string[], env: NodeJS.ProcessEnv): void {
  mkdirSync('.cache', { recursive: true });
  rmSync(RESULTS, { force: true });
  const chosen = projects.flatMap((name) => ['--project', name]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];
  spawnSync('npx', ['vitest', 'run', '--config', 'test/vitest.config.ts', ...reporters, ...chosen], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
  const skipped = results.numPendingTests + results.numTodoTests;
  if (skipped > 0) console.error(`✗ ${skipped} tests were skipped; none may be`);
  const isBroken = !results.success && results.numFailedTests === 0;
  if (isBroken) console.error('✗ a test file failed outside its tests');
  passed += results.numPassedTests;
  failed += results.numFailedTests + skipped + (isBroken ? 1 : 0);
}

/** In the order of speed. The last one builds anew, so it runs alone. */
const PHASES = [['core', 'ui', 'packs', 'cli', 'repo', 'torture', 'page'], ['e2e']];

const projects = process.argv.slice(2);
const isAll = projects.length === 0;
try {
  const browsers = ensureTools();
  // The packs are compiled first: the types of what imports them hang on it.
  const isBuilt = await step('builds for Chrome and Firefox', async () => {
    await buildFor('chromium');
    await buildFor('firefox');
  });
  if (isAll) {
    await step('format, lint and import walls', () => run('npx', ['biome', 'ci']));
    await step('types of core, without DOM', () => run('npx', ['tsc', '-p', 'src/core']));
    await step('types of page, without Node', () => run('npx', ['tsc', '-p', 'src/page']));
    await step('types of everything', () => run('npx', ['tsc', '-p', '.']));
  }
  if (isBuilt) {
    const env = { COPYDESK_CHROMIUM: browsers.chromium, COPYDESK_FIREFOX: browsers.firefox };
    for (const phase of PHASES) {
      const chosen = isAll ? phase : phase.filter((name) => projects.includes(name));
      if (chosen.length > 0) runTests(chosen, env);
    }
  }
} catch (error) {
  // What stops the run itself: no browser, no vitest.
  failed++;
  console.error((error as Error).message);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
