/** The interface's English words, for what the command line prints. */
import messages from '../../_locales/en/messages.json' with { type: 'json' };
import { wordsFrom } from '../core/words.ts';

export const english = wordsFrom(messages, 'en');
