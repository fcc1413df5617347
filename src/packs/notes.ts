/** What the card tells of each entry. Stays with the worker. */
import type { Notes } from '../core/dictionary.ts';
import data from './generated/notes.json' with { type: 'json' };

export const notes: Notes = data;
