/** Where words stand on a page, for a driver's pointer. */
import type { Page } from 'puppeteer-core';

/**
 * The middle of some words, scrolled into the window.
 * @param block where in the window they are brought; `nearest` moves nothing that is seen already
 * @throws where the page does not say them
 */
export const middleOf = (
  page: Page,
  words: string,
  block: ScrollLogicalPosition = 'center',
): Promise<{ x: number; y: number }> =>
  page.evaluate(
    (wanted, into) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const at = (texts.currentNode as Text).data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(texts.currentNode, at);
        range.setEnd(texts.currentNode, at + wanted.length);
        range.startContainer.parentElement?.scrollIntoView({ block: into });
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error(`no "${wanted}" on the page`);
    },
    words,
    block,
  );
