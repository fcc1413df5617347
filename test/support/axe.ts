/** Accessibility of our own pages, as axe judges it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{
    violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
    passes: unknown[];
  }>;
}

/**
 * What axe finds wrong with a page as it stands, a line for each element.
 * @throws where axe judged nothing: then it did not run
 */
export async function violations(page: Page): Promise<string[]> {
  // A tab that stands behind another has no layout to judge colours by.
  await page.bringToFront();
  // Our pages run no script from elsewhere; what the driver evaluates is not theirs.
  await page.evaluate(source);
  const found = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run());
  if (found.passes.length === 0) throw new Error('axe judged nothing');
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary}`),
  );
}
