/**
 * Marks: paints ranges with the CSS Custom Highlight API. The rules stand in content/marks.css, which the
 * manifest names, so nothing of ours enters the page.
 */
import type { Settings } from '../core/settings.ts';

/** How fixes and marks look. */
export type MarkLook = Pick<Settings, 'markStyle' | 'markStrength'>;

export type HighlightName = 'fix' | 'mark' | 'flash';

export class Painter {
  readonly #highlights = new Map<string, Highlight>();
  readonly #look: MarkLook;

  constructor(look: MarkLook) {
    this.#look = look;
  }

  /** The names in marks.css that a range is painted under. */
  #names(name: HighlightName): string[] {
    if (name === 'flash') return ['copydesk-flash'];
    const { markStyle, markStrength } = this.#look;
    if (markStyle === 'none') return [];
    const styles = markStyle === 'both' ? ['background', 'underline'] : [markStyle];
    return styles.map((style) => `copydesk-${name}-${style}-${markStrength}`);
  }

  #highlight(name: string): Highlight {
    let highlight = this.#highlights.get(name);
    if (highlight === undefined) {
      highlight = new Highlight();
      if (name === 'copydesk-flash') highlight.priority = 1;
      this.#highlights.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
    return highlight;
  }

  add(name: HighlightName, range: StaticRange): void {
    for (const highlight of this.#names(name)) this.#highlight(highlight).add(range);
  }

  remove(name: HighlightName, range: StaticRange): void {
    for (const highlight of this.#names(name)) this.#highlights.get(highlight)?.delete(range);
  }

  /** Takes every mark away. */
  clear(): void {
    for (const name of this.#highlights.keys()) CSS.highlights.delete(name);
    this.#highlights.clear();
  }
}
