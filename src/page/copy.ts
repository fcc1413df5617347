/** Copying: a quote stays a quote. What is copied are the publisher's words, as the reader has set it. */
import type { Settings } from '../core/settings.ts';
import type { Scanner } from './scanner.ts';

/**
 * Listens until the signal fires. A page that handles copying itself is not disturbed, and where nothing in the
 * selection was changed the browser copies as ever.
 */
export function copyOriginals(scanner: Scanner, how: Settings['copy'], signal: AbortSignal): void {
  if (how === 'shown') return;
  const copy = (event: ClipboardEvent) => {
    const selection = getSelection();
    const { clipboardData } = event;
    if (event.defaultPrevented || clipboardData === null || selection === null) return;
    const copied = scanner.asCopied(selection, how, () => {
      const holder = document.createElement('div');
      holder.append(selection.getRangeAt(0).cloneContents());
      return { text: selection.toString(), html: holder.getHTML() };
    });
    if (copied === undefined) return;
    clipboardData.setData('text/plain', copied.text);
    clipboardData.setData('text/html', copied.html);
    event.preventDefault();
  };
  // On the window, after the page's own listeners.
  window.addEventListener('copy', copy, { signal });
}
