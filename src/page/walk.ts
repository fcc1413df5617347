/** Walking from fix to fix by keyboard: each is scrolled to, and its card opened with the focus in it. */
import type { Card, CardDesk } from './card.ts';
import type { PageFix, Scanner } from './scanner.ts';
import { liveRange } from './text-range.ts';

const lineOf = ({ range }: PageFix) => liveRange(range)?.getClientRects()[0];

export class Walk {
  readonly #scanner: Scanner;
  readonly #card: Card;
  readonly #desk: CardDesk;
  /** The fix gone to last. */
  #at: string | undefined;

  constructor(scanner: Scanner, card: Card, desk: CardDesk) {
    this.#scanner = scanner;
    this.#card = card;
    this.#desk = desk;
  }

  /**
   * Goes on from the open card, else from the fix gone to last while it is in the window, else from what is in the
   * window; past the last comes the first.
   * @param by 1 for the next, -1 for the previous
   */
  go(by: 1 | -1): void {
    const fixes = this.#scanner.fixes().filter((fix) => lineOf(fix) !== undefined);
    if (fixes.length === 0) return;
    const key = this.#card.fix?.key ?? this.#at;
    const last = fixes.findIndex((fix) => fix.key === key);
    const isNear = last >= 0 && (this.#card.isOpen || isInWindow(fixes[last]));
    const to = isNear ? last + by : this.#fromWindow(fixes, by);
    const fix = fixes.at(to < 0 ? -1 : to % fixes.length);
    if (fix === undefined) return;
    this.#at = fix.key;
    this.#scanner.show(fix.key);
    const line = lineOf(fix);
    if (line) this.#card.open(fix, line, this.#desk, true);
  }

  /** The first fix below the window's top, or the last above its bottom. */
  #fromWindow(fixes: readonly PageFix[], by: 1 | -1): number {
    const isAhead = (fix: PageFix) =>
      by === 1 ? (lineOf(fix)?.bottom ?? 0) > 0 : (lineOf(fix)?.top ?? 0) < innerHeight;
    const found = by === 1 ? fixes.findIndex(isAhead) : fixes.findLastIndex(isAhead);
    return found >= 0 ? found : by === 1 ? 0 : -1;
  }
}

function isInWindow(fix: PageFix | undefined): boolean {
  const line = fix && lineOf(fix);
  return line !== undefined && line.bottom > 0 && line.top < innerHeight;
}
