/** The interface's words in the browser's language. */
import { type Words, wordsOf } from '../core/words.ts';
import { browser } from './browser.ts';

/** Made when first asked for: a content script on a page that is not for us never asks. */
let made: Words | undefined;

export function words(): Words {
  made ??= wordsOf(
    (key, values) => browser.i18n.getMessage(key, [...values]),
    // The language of the messages in use, which is not always the browser's own.
    browser.i18n.getMessage('language'),
  );
  return made;
}
