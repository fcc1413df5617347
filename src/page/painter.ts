/**
 * Marks: paints ranges with the CSS Custom Highlight API. The rules stand in marks.css, which the manifest
 * names, so nothing of ours enters the page.
 */

/** The names in marks.css. */
const HIGHLIGHTS = { fix: 'copydesk-fix', mark: 'copydesk-mark', flash: 'copydesk-flash' } as const;
export type HighlightName = keyof typeof HIGHLIGHTS;

export class Painter {
  readonly #highlights = new Map<HighlightName, Highlight>();

  #highlight(name: HighlightName): Highlight {
    let highlight = this.#highlights.get(name);
    if (highlight === undefined) {
      highlight = new Highlight();
      if (name === 'flash') highlight.priority = 1;
      this.#highlights.set(name, highlight);
      CSS.highlights.set(HIGHLIGHTS[name], highlight);
    }
    return highlight;
  }

  add(name: HighlightName, range: StaticRange): void {
    this.#highlight(name).add(range);
  }

  remove(name: HighlightName, range: StaticRange): void {
    this.#highlights.get(name)?.delete(range);
  }

  /** Takes every mark away. */
  clear(): void {
    for (const name of this.#highlights.keys()) CSS.highlights.delete(HIGHLIGHTS[name]);
    this.#highlights.clear();
  }
}
