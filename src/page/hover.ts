/** Opens the card when the pointer rests on a fix or mark, and closes it when it has left both. */
import type { Note } from '../core/dictionary.ts';
import { Card } from './card.ts';
import type { PageFix, Scanner } from './scanner.ts';
import { liveRange } from './text-range.ts';

/** How long the pointer rests before the card opens, and is away before it closes, in milliseconds. */
const REST = 250;
const AWAY = 300;

/** The line of a phrase that a point lies on; a phrase may run over two. */
function lineAt({ range }: PageFix, x: number, y: number): DOMRect | undefined {
  const rects = liveRange(range)?.getClientRects() ?? [];
  return [...rects].find((r) => x >= r.left - 1 && x <= r.right + 1 && y >= r.top - 1 && y <= r.bottom + 1);
}

/**
 * Listens until the signal fires.
 * @param noteOf what the card tells of an entry, by its id
 */
export function openOnHover(
  scanner: Scanner,
  noteOf: (entry: string) => Promise<Note | undefined>,
  signal: AbortSignal,
): void {
  const card = new Card();
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
  const rest = (x: number, y: number) => {
    const caret = document.caretPositionFromPoint(x, y);
    // Firefox names the place after the character past its middle, so the place before it is asked too.
    const fix =
      caret &&
      (scanner.fixAt(caret.offsetNode, caret.offset) ??
        scanner.fixAt(caret.offsetNode, Math.max(0, caret.offset - 1)));
    const line = fix && lineAt(fix, x, y);
    if (!fix || !line) return;
    stay();
    if (card.fix?.key !== fix.key) card.open(fix, line, noteOf(fix.decision.entry.id));
  };

  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, target, pointerType, buttons }) => {
      clearTimeout(resting);
      if (card.owns(target)) return stay();
      if (pointerType === 'touch' || buttons !== 0) return;
      if (card.fix !== undefined) {
        if (lineAt(card.fix, clientX, clientY)) return stay();
        leaving ??= setTimeout(close, AWAY);
      }
      resting = setTimeout(rest, REST, clientX, clientY);
    },
    { signal, passive: true },
  );
  // A pointer that came to rest just before is still at rest: what lies under it is asked when its time is up.
  document.addEventListener('scroll', fold, { signal, passive: true, capture: true });
  document.addEventListener('pointerdown', ({ target }) => !card.owns(target) && close(), {
    signal,
    passive: true,
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      clearTimeout(resting);
      if (card.fix !== undefined) leaving ??= setTimeout(close, AWAY);
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', close);
}
