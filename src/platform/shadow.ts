/** Shadow trees, closed ones too: both browsers let an extension's scripts in. */
import { browser } from './browser.ts';

interface DomApi {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}

/** The shadow tree of an element; null where it has none. */
export function shadowOf(element: Element): ShadowRoot | null {
  const { dom } = browser as unknown as { dom?: DomApi };
  return element.shadowRoot ?? dom?.openOrClosedShadowRoot(element) ?? null;
}
