/** What the engine decides about one sentence, for the tests that packs and names have to pass. */
import { Article, type Decision } from '../core/article.ts';
import { find } from '../core/find.ts';
import type { Index } from '../core/index.ts';

/** The decisions about a sentence on a page of these channels. */
export function decisions(sentence: string, index: Index, channels: readonly string[]): Decision[] {
  const article = new Article(channels);
  const reading = find(sentence, index);
  article.add(reading);
  return article.decide(reading);
}
