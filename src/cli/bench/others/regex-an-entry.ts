/** One regular expression for each wrong form, tried on each text node: what most replacers do. */
import { escapePattern } from './escape-pattern.ts';
import { textNodes } from './text-nodes.ts';

type Loaded = readonly { readonly pattern: RegExp; readonly right: string }[];

export function load(literal: () => string): Loaded {
  return (JSON.parse(literal()) as [string, string][]).map(([wrong, right]) => ({
    pattern: new RegExp(`\\b${escapePattern(wrong)}\\b`, 'g'),
    right,
  }));
}

export function scan(loaded: Loaded, root: Document): number {
  const found: [node: Text, start: number, right: string][] = [];
  for (const node of textNodes(root)) {
    const { data } = node;
    for (const { pattern, right } of loaded) {
      // A global pattern that finds nothing begins at 0 again.
      for (let at = pattern.exec(data); at !== null; at = pattern.exec(data))
        found.push([node, at.index, right]);
    }
  }
  return found.length;
}
