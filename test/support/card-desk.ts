/** A desk for cards in tests of the page alone: what the worker would do is noted. */
import messages from '../../_locales/en/messages.json' with { type: 'json' };
import { wordsFrom } from '../../src/core/words.ts';
import type { CardDesk } from '../../src/page/card.ts';
import type { Scanner, ScannerOptions } from '../../src/page/scanner.ts';

export const words = wordsFrom(messages, 'en');

/** @param asked gets what the worker would be asked */
export function cardDesk(scanner: Scanner, asked: unknown[] = []): CardDesk {
  return {
    words,
    theme: 'light',
    site: 'news.example',
    noteOf: async () => ({ why: 'A spinner did it.', pack: 'spun/test' }),
    sentenceOf: (key) => scanner.sentenceOf(key),
    switch: ({ key, decision, isOriginal, isAccepted }) => {
      if (isAccepted || decision.as === 'mark') scanner.accept(key, !isAccepted);
      else scanner.switch(key, !isOriginal);
      return scanner.fixOf(key);
    },
    switchEntry: async (entry, isOn, site) => {
      asked.push([entry, isOn, site]);
    },
    report: ({ decision }) => asked.push(['report', decision.was]),
  };
}

/** A scanner as most tests want it. Tests see into every open tree, as the browser lets an extension. */
export const PLAIN_OPTIONS: ScannerOptions = {
  mode: 'fix',
  look: { markStyle: 'both', markStrength: 'quiet' },
  shadowOf: (element) => element.shadowRoot,
  changed: () => undefined,
  failed: () => undefined,
};
