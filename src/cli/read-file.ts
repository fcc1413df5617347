/** Files for the command line: plain text as it is, HTML as the text of its page. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { type Paragraph, paragraphs } from '../core/paragraphs.ts';
import { textBlocks } from '../page/text-blocks.ts';

/** A file as the engine reads it. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly Paragraph[];
}

/** The blocks of a page, a blank line between each and the next. */
function readHtml(html: string): Pick<TextFile, 'text' | 'blocks'> {
  const { document } = parseHTML(html);
  let text = '';
  const blocks: Paragraph[] = [];
  for (const block of textBlocks([document.querySelector('body') ?? document], (node) => node.data)) {
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, text: block.text });
    text += block.text;
  }
  return { text, blocks };
}

/**
 * Reads a file.
 * @param file a path; "-" is standard input, names that end in .html or .htm are pages
 * @throws Error naming the file where it cannot be read
 */
export function readTextFile(file: string): TextFile {
  let source: string;
  try {
    source = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Error(`${file} could not be read: ${(error as Error).message}`);
  }
  if (/\.html?$/i.test(file)) return { file, ...readHtml(source) };
  return { file, text: source, blocks: paragraphs(source) };
}
