/** Shadow trees, closed ones too: both browsers let an extension's scripts in. */
import { browser } from './browser.ts';

/** Chrome's way. */
interface DomApi {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}

/** Firefox's way. */
interface OpenElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow tree of an element; null where it has none. */
export function shadowOf(element: Element): ShadowRoot | null {
  const { dom } = browser as unknown as { dom?: DomApi };
  return (
    element.shadowRoot ??
    (element as OpenElement).openOrClosedShadowRoot ??
    dom?.openOrClosedShadowRoot(element) ??
    null
  );
}
