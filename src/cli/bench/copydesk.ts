/**
 * Our own engine as the benchmark meets it: the only file here that knows how an index is shipped, loaded and
 * asked. `ship` runs in Node, `load` and `scan` in the page.
 */
import { Article } from '../../core/article.ts';
import type { Dictionary } from '../../core/dictionary.ts';
import { find, type Reading } from '../../core/find.ts';
import { type Index, openIndex } from '../../core/index.ts';
import { packIndex } from '../../core/pack-index.ts';
import { PageCues } from '../../core/page-cues.ts';
import { bytesOf } from '../../packs/inert.ts';
import { type Block, storyOf, textBlocks } from '../../page/text-blocks.ts';

/** The index as a string literal of the content script. */
export function ship(dictionary: Dictionary): string {
  let binary = '';
  for (const byte of packIndex(dictionary)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

export const load = (literal: () => string): Index => openIndex([bytesOf(literal)]);

interface ReadBlock {
  readonly block: Block;
  readonly reading: Reading;
  readonly article: Article;
}

/** What the scanner remembers of a page that it follows; so it is weighed with the rest. */
let kept = new WeakMap<Text, ReadBlock>();

/** Reads every block and decides, as page/scanner.ts does, but in one slice and without writing. */
export function scan(index: Index, root: Document): number {
  kept = new WeakMap();
  const cues = new PageCues();
  const articles = new Map<Element, Article>();
  for (const block of textBlocks([root.body], (node) => node.data)) {
    const element = block.nodes[0]?.parentElement;
    const story = (element && storyOf(element)) ?? root.body;
    let article = articles.get(story);
    if (article === undefined) {
      article = new Article([], cues);
      articles.set(story, article);
    }
    const read = { block, reading: find(block.text, index), article };
    for (const node of block.nodes) kept.set(node, read);
    article.add(read.reading);
  }
  let places = 0;
  for (const article of articles.values()) {
    for (const reading of article.changed()) places += article.decide(reading).length;
  }
  return places;
}
