/** What is loaded when a view first asks for it. */

/**
 * @param load called once, at the first asking
 * @returns the value, or undefined as long as it has not arrived
 */
export function arriving<T>(
  load: () => Promise<T>,
  arrived: () => void,
  failed: (error: unknown) => void,
): () => T | undefined {
  let value: T | undefined;
  let isLoading = false;
  return () => {
    if (value === undefined && !isLoading) {
      isLoading = true;
      load().then(
        (loaded) => {
          value = loaded;
          arrived();
        },
        // It stays "loading": to try again at each drawing would not end.
        failed,
      );
    }
    return value;
  };
}
