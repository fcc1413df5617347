/** Files of the extension itself. The one place that fetches; it can name no other origin. */
import { browser } from './browser.ts';

/**
 * Reads a data file of ours.
 * @param path from the extension's root, as Vite's `?url` gives it
 * @throws where it is not there
 */
export async function readOwnFile<T>(path: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is not among the extension's files`);
  return (await response.json()) as T;
}

/** A reading that is done once, when first asked for; again only where it failed. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}
