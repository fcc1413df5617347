/** An outcome that may be a failure with a message for the reader; what crosses a message boundary. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (error: string): Result<never> => ({ ok: false, error });
