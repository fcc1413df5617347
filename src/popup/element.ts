/** Building and finding elements of our own pages, always with text, never with HTML. */

/** A new element with properties and content. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}

/** The element that a page of ours has under a selector. @throws where it has none: a mistake of ours */
export function find<E extends Element = HTMLElement>(selector: string, root: ParentNode = document): E {
  const found = root.querySelector<E>(selector);
  if (found === null) throw new Error(`no ${selector} in ${location.pathname}`);
  return found;
}
