/**
 * The card: shows the original, the right form and why beside the words, while the pointer rests there. Its
 * host, with a closed shadow root, is the only node of ours in a page, and only while the card is open.
 */
import type { Note } from '../core/dictionary.ts';
import css from './card.css?inline';
import type { PageFix } from './scanner.ts';

/** Space between the words and the card, and between the card and the window's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

const SURE = {
  certain: 'Certain: never normal English',
  cued: 'Decided by the words around it',
  page: 'Decided by the signs on this page',
} as const;

const LANGUAGE = new Intl.DisplayNames(['en'], { type: 'language' });

export class Card {
  #host: HTMLElement | undefined;
  #fix: PageFix | undefined;

  /** The fix the card is open for. */
  get fix(): PageFix | undefined {
    return this.#fix;
  }

  /** Whether a node is the card's host: events inside the card are seen as coming from it. */
  owns(node: EventTarget | null): boolean {
    return node !== null && node === this.#host;
  }

  /**
   * Opens the card beside a line of words.
   * @param at the line's rectangle in the window
   * @param note arrives later; the card is whole without it
   */
  open(fix: PageFix, at: DOMRect, note: Promise<Note | undefined>): void {
    this.close();
    this.#fix = fix;
    const host = document.createElement('copydesk-card');
    const root = host.attachShadow({ mode: 'closed' });
    addStyle(root);
    const card = drawCard(fix);
    root.append(card);
    document.documentElement.append(host);
    this.#host = host;
    place(card, at);
    void note.then((told) => {
      if (this.#host !== host || told === undefined) return;
      tellWhy(card, told);
      place(card, at);
    });
  }

  close(): void {
    this.#host?.remove();
    this.#host = undefined;
    this.#fix = undefined;
  }
}

/** A constructed sheet, which no page's content security policy refuses. */
function addStyle(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/** The card's content, without its reasons. */
export function drawCard({ decision, isOriginal }: Pick<PageFix, 'decision' | 'isOriginal'>): HTMLElement {
  const { as, was, now, entry } = decision;
  const isChanged = as === 'fix' && !isOriginal;
  const card = element(
    'div',
    'card',
    element(
      'dl',
      '',
      element('dt', '', isChanged ? 'Original' : 'Page says'),
      element('dd', 'was', was),
      element('dt', '', isChanged ? 'Restored' : 'Probably'),
      element('dd', 'now', now),
    ),
    element('p', 'why'),
    element('p', 'source'),
    element('p', 'id', `${SURE[entry.sure]} · ${entry.id}`),
  );
  card.setAttribute('role', 'tooltip');
  card.lang = 'en';
  card.dir = 'ltr';
  return card;
}

/** Adds why the words are wrong, and what stood in the source. */
export function tellWhy(card: HTMLElement, { why, source }: Note): void {
  const sound = source?.sounds === undefined ? '' : ` “${source.sounds}”`;
  card.querySelector('.why')?.replaceChildren(why);
  if (source === undefined) return;
  card.querySelector('.source')?.replaceChildren(`${source.term}${sound} · ${LANGUAGE.of(source.language)}`);
}

/** Below the line, or above it where there is more room; never over it. The host itself is never touched. */
function place(card: HTMLElement, at: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isBelow = at.bottom + GAP + height + EDGE <= clientHeight || at.top < clientHeight - at.bottom;
  const top = isBelow ? at.bottom + GAP : at.top - GAP - height;
  const left = Math.max(EDGE, Math.min(at.left, clientWidth - width - EDGE));
  card.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
