/** Opens the card when the pointer rests on a fix or mark, or a finger taps it, and closes it when both have left. */
import type { Card, CardDesk } from './card.ts';
import type { PageFix, Scanner } from './scanner.ts';
import { liveRange } from './text-range.ts';

/** How long the pointer rests before the card opens, and is away before it closes, in milliseconds. */
const REST = 250;
const AWAY = 300;

/** A tap on these is the page's. */
const ACTIVE =
  'a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [onclick]';

/** The line of a phrase that a point lies on; a phrase may run over two. */
function lineAt({ range }: PageFix, x: number, y: number): DOMRect | undefined {
  const rects = liveRange(range)?.getClientRects() ?? [];
  return [...rects].find((r) => x >= r.left - 1 && x <= r.right + 1 && y >= r.top - 1 && y <= r.bottom + 1);
}

/** The fix or mark under a point of the window, with the line of it that lies there. */
function fixUnder(scanner: Scanner, x: number, y: number): { fix: PageFix; line: DOMRect } | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: scanner.shadowRoots });
  // Firefox names the place after the character past its middle, so the place before it is asked too.
  const fix =
    caret &&
    (scanner.fixAt(caret.offsetNode, caret.offset) ??
      scanner.fixAt(caret.offsetNode, Math.max(0, caret.offset - 1)));
  const line = fix && lineAt(fix, x, y);
  return fix && line ? { fix, line } : undefined;
}

/** Listens until the signal fires. */
export function openOnHover(scanner: Scanner, card: Card, desk: CardDesk, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const fold = () => {
    stay();
    card.close();
  };
  const close = () => {
    clearTimeout(resting);
    fold();
  };
  const open = (x: number, y: number) => {
    const under = fixUnder(scanner, x, y);
    if (under === undefined) return;
    stay();
    if (card.fix?.key !== under.fix.key) card.open(under.fix, under.line, desk);
  };

  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, target, pointerType, buttons }) => {
      clearTimeout(resting);
      if (card.owns(target)) return stay();
      if (pointerType === 'touch' || buttons !== 0) return;
      if (card.isOpen) {
        if (card.fix && lineAt(card.fix, clientX, clientY)) return stay();
        leaving ??= setTimeout(close, AWAY);
      }
      resting = setTimeout(open, REST, clientX, clientY);
    },
    { signal, passive: true },
  );
  document.addEventListener(
    'click',
    (event) => {
      if ((event as PointerEvent).pointerType !== 'touch' || card.owns(event.target)) return;
      if (event.target instanceof Element && event.target.closest(ACTIVE) !== null) return;
      open(event.clientX, event.clientY);
    },
    { signal, passive: true },
  );
  // A pointer that came to rest just before is still at rest: what lies under it is asked when its time is up.
  // A card with the focus stays where its reader works, though the page scrolls under it.
  document.addEventListener(
    'scroll',
    ({ target }) => !card.owns(target) && !card.owns(document.activeElement) && fold(),
    { signal, passive: true, capture: true },
  );
  document.addEventListener('pointerdown', ({ target }) => !card.owns(target) && close(), {
    signal,
    passive: true,
  });
  // Before the page hears of it: this Esc is the card's, and not the page's own dialog's.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !card.isOpen) return;
      event.stopImmediatePropagation();
      close();
    },
    { signal, capture: true },
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      clearTimeout(resting);
      if (card.isOpen) leaving ??= setTimeout(close, AWAY);
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    stay();
    if (!card.isTelling) card.close();
  });
}
