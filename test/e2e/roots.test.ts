/** Shadow trees, open and closed: what stands in them is restored, and its marks show. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BEHIND, type Session } from '../../src/build/launch.ts';
import { BROWSERS, openBrowser, openPage, setSettings } from '../support/extension.ts';
import { type Site, serveSite } from '../support/site.ts';

const HTML = `<!doctype html>
<html lang="en">
  <title>Roots</title>
  <link rel="icon" href="data:,">
  <body style="margin:0;font:20px/40px sans-serif">
    <news-open></news-open><news-closed></news-closed>
    <script>
      const roots = {};
      for (const mode of ['open', 'closed']) {
        customElements.define('news-' + mode, class extends HTMLElement {
          connectedCallback() {
            roots[mode] = this.attachShadow({ mode });
            roots[mode].innerHTML = '<div style="height:40px">The Recent York Times wrote.</div>';
          }
        });
      }
    </script>
  </body>
</html>`;

describe.each(BROWSERS)('in %s', (name) => {
  let site: Site;
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    site = await serveSite({ '/': { html: HTML } });
    session = await openBrowser(name);
    page = await openPage(session, site.address('/'));
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  test.each([
    ['open', 0],
    ['closed', 40],
  ])('a tree that is %s', async (mode, top) => {
    const restored = () =>
      page.waitForFunction(`roots['${mode}'].textContent === 'The New York Times wrote.'`, BEHIND);
    const shot = async () => {
      await page.bringToFront();
      return page.screenshot({ clip: { x: 0, y: top, width: 500, height: 40 }, encoding: 'base64' });
    };
    await restored();
    const marked = await shot();
    await setSettings(session, { markStyle: 'none' });
    await expect.poll(shot).not.toBe(marked);
    await restored();
    await setSettings(session, {});
    await expect.poll(shot).toBe(marked);
  });
});
