/** Plain text -> its paragraphs, the blocks of a text file. */

/** A stretch of a longer text. */
export interface Paragraph {
  /** UTF-16 offset of its first character. */
  readonly start: number;
  readonly text: string;
}

/** Splits at blank lines; a single line break is a space between words. Blank stretches are left out. */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  for (const { 0: block, index } of text.matchAll(/(?:[^\n\r]|\r?\n(?![ \t]*(?:\r?\n|$))|\r(?!\n))+/g)) {
    if (block.trim() !== '') found.push({ start: index, text: block });
  }
  return found;
}
