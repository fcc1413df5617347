/** The compiled dictionary as the content script carries it. Made by `npm run packs` and by every build. */
import type { Dictionary } from '../core/dictionary.ts';
import data from './generated/dictionary.json' with { type: 'json' };

export const shipped = data as unknown as Dictionary;
