/** Dictionary -> index: the wrong forms and the cue words, ready to be looked up token by token. */
import type { CompiledEntry, Dictionary } from './dictionary.ts';
import { PhraseTrie } from './phrase-trie.ts';

/** A wrong form as the index holds it. */
export interface IndexedForm {
  readonly wrong: string;
  readonly right: string;
  readonly entry: CompiledEntry;
}

export interface Index {
  readonly forms: PhraseTrie<IndexedForm>;
  /** Every cue word or phrase of every entry; the value is the cue as written. */
  readonly cues: PhraseTrie<string>;
}

/** Cues that stand for a class of words and are no phrases themselves. */
export const CAPITALISED = '{Capitalised}';
export const NUMBER = '{number}';

/**
 * Lays several dictionaries over one another.
 * @param dictionaries the shipped one first, the reader's own corrections after it
 * @param off ids of entries that the reader switched off
 */
export function buildIndex(dictionaries: readonly Dictionary[], off: ReadonlySet<string> = new Set()): Index {
  const forms = new PhraseTrie<IndexedForm>();
  const cues = new PhraseTrie<string>();
  const known = new Set<string>();
  for (const { entries, forms: list } of dictionaries) {
    for (const [wrong, right, at] of list) {
      const entry = entries[at];
      if (entry !== undefined && !off.has(entry.id)) forms.add(wrong, { wrong, right, entry });
    }
    for (const entry of entries) {
      for (const { words } of [...entry.near, ...entry.unless]) {
        for (const cue of words) {
          if (known.has(cue) || cue === CAPITALISED || cue === NUMBER) continue;
          known.add(cue);
          cues.add(cue, cue);
        }
      }
    }
  }
  return { forms, cues };
}
