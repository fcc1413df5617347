/** All wrong forms in one regular expression, the longest first. */
import { escapePattern } from './escape-pattern.ts';
import { textNodes } from './text-nodes.ts';

interface Loaded {
  readonly pattern: RegExp;
  readonly rights: ReadonlyMap<string, string>;
}

export function load(literal: () => string): Loaded {
  const rights = new Map(JSON.parse(literal()) as [string, string][]);
  const wrongs = [...rights.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  return { pattern: new RegExp(`\\b(?:${wrongs.join('|')})\\b`, 'g'), rights };
}

export function scan({ pattern, rights }: Loaded, root: Document): number {
  const found: [node: Text, start: number, right: string | undefined][] = [];
  for (const node of textNodes(root)) {
    const { data } = node;
    for (let at = pattern.exec(data); at !== null; at = pattern.exec(data)) {
      found.push([node, at.index, rights.get(at[0])]);
    }
  }
  return found.length;
}
