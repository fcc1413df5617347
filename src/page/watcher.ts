/** Follows what the page does to its text. Our own edits are not news. */

export class Watcher {
  readonly #observer: MutationObserver;
  readonly #changed: (records: MutationRecord[]) => void;

  /** @param changed gets the page's changes, never ours, in batches */
  constructor(changed: (records: MutationRecord[]) => void) {
    this.#changed = changed;
    this.#observer = new MutationObserver(changed);
  }

  watch(root: Node): void {
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  /** Makes edits of ours: the page's own changes before them are kept, ours are dropped. */
  unseen(edit: () => void): void {
    const before = this.#observer.takeRecords();
    try {
      edit();
    } finally {
      this.#observer.takeRecords();
      if (before.length > 0) queueMicrotask(() => this.#changed(before));
    }
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
