/** Phrases by the keys that matching uses, so that two spellings a reader cannot tell apart are one. */
import { phraseKeys } from '../../core/tokens.ts';

/** A phrase as matching sees it. */
export const foldedPhrase = (phrase: string) => phraseKeys(phrase).join('');

/** Every run of whole words in a phrase, itself included, folded. */
export function subphrases(phrase: string): string[] {
  const keys = phraseKeys(phrase);
  return keys.flatMap((_, from) =>
    keys.slice(from).map((__, length) =>
      keys
        .slice(from, from + length + 1)
        .join('')
        .trimStart(),
    ),
  );
}
