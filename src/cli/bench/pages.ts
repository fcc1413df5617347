/** The pages that are read: news sites of our own making, with the elements that real ones have. */
import { MENU } from './clauses.ts';
import { benchDictionary } from './dictionary.ts';
import { byline, headline, item, sentence } from './prose.ts';
import { type Random, randomFrom } from './random.ts';
import { spinner } from './spin.ts';

export type PageName = 'ordinary' | 'spun' | 'megabyte';
export const PAGE_NAMES: readonly PageName[] = ['ordinary', 'spun', 'megabyte'];

export interface BenchPage {
  /** What stands inside `<body>`. */
  readonly html: string;
  /** Characters (UTF-16) in its text nodes. */
  readonly chars: number;
}

/** Characters of text a page has at least. */
const LENGTH: Readonly<Record<PageName, number>> = { ordinary: 1e5, spun: 1e5, megabyte: 1e6 };
/** The spun page is broken with the forms that the smallest dictionary holds. */
const KNOWN_EVERYWHERE = 1_000;

/** Share of sentences with a link or emphasis inside: so a text node has about 100 characters. */
const INLINE = 0.2;

/** Puts an inline element around one to three words. No text of ours needs escaping. */
function withInline(text: string, random: Random): string {
  const words = text.split(' ');
  if (!random.chance(INLINE) || words.length < 6) return text;
  const first = 1 + random.below(words.length - 4);
  const end = first + 1 + random.below(3);
  const inner = words.slice(first, end).join(' ');
  const wrapped = random.pick([
    `<a href="/story/${random.below(9_999)}" class="link">${inner}</a>`,
    `<a href="/story/${random.below(9_999)}" class="link">${inner}</a>`,
    `<em>${inner}</em>`,
    `<b>${inner}</b>`,
  ]);
  return [...words.slice(0, first), wrapped, ...words.slice(end)].join(' ');
}

function paragraph(random: Random, said: (text: string) => string): string {
  const sentences = Array.from({ length: 2 + random.below(4) }, () =>
    withInline(said(sentence(random)), random),
  );
  return `<p>${sentences.join(' ')}</p>`;
}

function article(random: Random, said: (text: string) => string): string {
  const parts: string[] = [];
  for (let at = 0, end = 5 + random.below(8); at < end; at++) {
    if (at > 0 && at % 4 === 0) parts.push(`<h3>${said(headline(random))}</h3>`);
    parts.push(paragraph(random, said));
    if (random.chance(0.12)) {
      const items = Array.from({ length: 3 + random.below(3) }, () => `<li>${said(item(random))}</li>`);
      parts.push(`<ul>\n${items.join('\n')}\n</ul>`);
    }
  }
  return `<article class="story">
<header><h2><a href="/story/${random.below(9_999)}">${said(headline(random))}</a></h2>
<p class="byline"><span>${byline(random)}</span> <time>${random.below(24)}:${10 + random.below(50)}</time></p></header>
<figure><img alt="" width="600" height="80"><figcaption>${said(item(random))}</figcaption></figure>
<div class="body">
${parts.join('\n')}
</div>
</article>`;
}

const lengthOf = (html: string) => html.replace(/<[^>]*>/g, '').length;

/** Makes a page, the same every time. */
export function benchPage(name: PageName): BenchPage {
  const random = randomFrom(7);
  const said =
    name === 'spun'
      ? spinner(benchDictionary(KNOWN_EVERYWHERE).forms, randomFrom(8))
      : (text: string) => text;
  const menu = MENU.map((word) => `<li><a href="/${word.toLowerCase()}">${word}</a></li>`).join('\n');
  const top = `<header><nav><ul>\n${menu}\n</ul></nav><h1>The Morning Sheet</h1></header>\n<main>\n`;
  const bottom = `\n</main>\n<footer><p>Printed in ink that does not exist.</p><ul>\n${menu}\n</ul></footer>`;
  const stories: string[] = [];
  let chars = lengthOf(top + bottom);
  while (chars < LENGTH[name]) {
    const story = article(random, said);
    stories.push(story);
    chars += lengthOf(story) + 1;
  }
  const html = top + stories.join('\n') + bottom;
  return { html, chars: lengthOf(html) };
}
