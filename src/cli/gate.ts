/**
 * npm run gate -- FILE.json: whether practice articles show what they went through. Spun articles should open
 * the gate to `page` entries, their restored versions should not; each that does otherwise is named with what
 * it showed. Clean English is in `npm run corpora`.
 */
import { wholeIndex } from '../build/whole-index.ts';
import { clean } from '../core/clean.ts';
import type { Evidence } from '../core/evidence.ts';
import { readArticles, restoredText } from './articles.ts';

/** The channel that an article's family ("spun-F1", "ko-en") came through. */
const channelOf = (family: string) => family.replace(/-F\d+$/, '');

const shown = (evidence: readonly Evidence[]) =>
  evidence.length === 0
    ? 'no signs'
    : evidence
        .map(
          ({ channel, signs, words, forms }) =>
            `${channel}: ${signs} signs in ${words} words (${forms.join(', ')})`,
        )
        .join('; ');

const file = process.argv[2];
if (file === undefined) {
  console.error('Name the file of articles: npm run gate -- FILE.json');
  process.exitCode = 2;
} else {
  const index = wholeIndex();
  const articles = readArticles(file);
  const spun = articles.filter(({ family }) => channelOf(family) === 'spun');
  const isOpen = (evidence: readonly Evidence[], channel?: string) =>
    evidence.some((e) => e.strong && (channel === undefined || e.channel === channel));
  let open = 0;
  for (const { id, text, family } of spun) {
    const { evidence } = clean(text, index);
    if (isOpen(evidence, channelOf(family))) open++;
    else console.log(`closed: ${id}: ${shown(evidence)}`);
  }
  let wrong = 0;
  for (const article of articles) {
    const { evidence } = clean(restoredText(article), index);
    if (!isOpen(evidence)) continue;
    wrong++;
    console.log(`open though restored: ${article.id}: ${shown(evidence)}`);
  }
  const share = spun.length === 0 ? 100 : (100 * open) / spun.length;
  console.log(`${open} of ${spun.length} spun articles open the gate (${share.toFixed(1)} %)`);
  console.log(`${wrong} of ${articles.length} restored articles do`);
  if (share < 95 || wrong > 0) process.exitCode = 1;
}
