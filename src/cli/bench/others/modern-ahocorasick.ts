/** The npm package modern-ahocorasick: an automaton of all forms, built in the page. */
import AhoCorasick from 'modern-ahocorasick';
import { textNodes } from './text-nodes.ts';

interface Loaded {
  readonly automaton: AhoCorasick;
  readonly rights: ReadonlyMap<string, string>;
}

export function load(literal: () => string): Loaded {
  const rights = new Map(JSON.parse(literal()) as [string, string][]);
  // Its cheapest way to ask for whole words.
  return { automaton: new AhoCorasick([...rights.keys()], { boundary: 'ascii' }), rights };
}

export function scan({ automaton, rights }: Loaded, root: Document): number {
  const found: [node: Text, start: number, right: string | undefined][] = [];
  for (const node of textNodes(root)) {
    for (const { pattern, start } of automaton.search(node.data, { strategy: 'leftmost-longest' })) {
      found.push([node, start, rights.get(pattern)]);
    }
  }
  return found.length;
}
