/** A trie over token keys: finds every listed phrase that begins at a token. */
import { phraseKeys, type Tokens } from './tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  values: T[] | undefined;
}

export class PhraseTrie<T> {
  readonly #root: Node<T> = { next: undefined, values: undefined };

  /** Adds a phrase; the same one may be added many times with different values. Empty phrases are ignored. */
  add(phrase: string, value: T): void {
    let node = this.#root;
    for (const key of phraseKeys(phrase)) {
      node.next ??= new Map();
      let child = node.next.get(key);
      if (child === undefined) {
        child = { next: undefined, values: undefined };
        node.next.set(key, child);
      }
      node = child;
    }
    if (node === this.#root) return;
    node.values ??= [];
    node.values.push(value);
  }

  /**
   * Calls `found` for every phrase that begins at token `first`, shorter ones before longer ones.
   * @param found receives the value and the last token of the phrase
   */
  at(tokens: Tokens, first: number, found: (value: T, last: number) => void): void {
    let node: Node<T> | undefined = this.#root.next?.get((tokens.keys[first] ?? '').trimStart());
    for (let last = first; node !== undefined; node = node.next?.get(tokens.keys[++last] ?? '')) {
      if (node.values !== undefined) for (const value of node.values) found(value, last);
    }
  }
}
