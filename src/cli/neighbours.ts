/**
 * npm run neighbours -- FILE.json: what the table of neighbours is good for. Restores practice articles with and
 * without it, and prints how much of what is broken was restored, and how much of what was changed is right.
 */
import { wholeIndex } from '../build/whole-index.ts';
import { clean } from '../core/clean.ts';
import { readArticles, report } from './articles.ts';

const file = process.argv[2];
if (file === undefined) {
  console.error('Name the file of articles: npm run neighbours -- FILE.json');
  process.exitCode = 2;
} else {
  const whole = wholeIndex();
  const bare = { ...whole, neighbours: undefined };
  console.log(report(readArticles(file), (text, hasTable) => clean(text, hasTable ? whole : bare)));
}
