/** Drawing our own pages: views are functions that return nodes; drawing again changes only what differs. */
import {
  attributesModule,
  classModule,
  eventListenersModule,
  h,
  init,
  type Module,
  propsModule,
  type VNode,
} from 'snabbdom';
import type { Settings } from '../core/settings.ts';
import type { Words } from '../core/words.ts';

export { h, type VNode };

/**
 * A switch that the reader moved shows what holds, even where nothing has changed since it was drawn: what the
 * reader chose may not have been stored.
 */
const steadyModule: Module = {
  update: (_, { elm, data }) => {
    const checked = data?.props?.checked;
    if (checked !== undefined && elm instanceof HTMLInputElement) elm.checked = checked;
  },
};

const patch = init([attributesModule, classModule, propsModule, steadyModule, eventListenersModule]);

/**
 * Draws a view in place of an element.
 * @returns draws it again
 */
export function mount(element: Element, view: () => VNode): () => void {
  let drawn = patch(element, view());
  return () => {
    drawn = patch(drawn, view());
  };
}

/** The element of our own page that a view is drawn into. @throws where it has none: a mistake of ours */
export function rootElement(): Element {
  const root = document.querySelector('main');
  if (root === null) throw new Error(`no <main> in ${location.pathname}`);
  return root;
}

/** Names the page and its language, and sets light or dark. */
export function dressPage(words: Words, title: string, theme: Settings['theme']): void {
  document.documentElement.lang = words.language;
  document.title = title;
  document.documentElement.dataset.theme = theme;
}

/** Tells tests, and who measures, that everything is drawn. */
export function markReady(): void {
  performance.mark('copydesk-ready');
  document.documentElement.dataset.ready = 'yes';
}
