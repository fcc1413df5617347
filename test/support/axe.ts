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
 * What axe finds wrong with a page in one theme, a line for each element.
 * @throws where axe judged nothing: then it did not run
 */
async function violationsIn(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  await page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);
  const { violations, passes } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run());
  if (passes.length === 0) throw new Error('axe judged nothing');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${theme} ${id} ${String(target)}: ${failureSummary}`),
  );
}

/** What axe finds wrong with a page of ours, in both themes; its theme is put back. */
export async function axeViolations(page: Page): Promise<string[]> {
  // A tab that stands behind another has no layout to judge colours by.
  await page.bringToFront();
  const theme = await page.evaluate(() => document.documentElement.dataset.theme);
  // Our pages run no script from elsewhere; what the driver evaluates is not theirs.
  await page.evaluate(source);
  const found = [...(await violationsIn(page, 'light')), ...(await violationsIn(page, 'dark'))];
  await page.evaluate((before) => {
    document.documentElement.dataset.theme = before;
  }, theme);
  return found;
}
