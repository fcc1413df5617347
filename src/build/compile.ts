/**
 * Packs -> the compiled dictionary and the notes for the card. What comes out is literal data: forms, cue
 * words, distances and flags.
 */
import type { CompiledEntry, CueList, CueScope, Dictionary, Form, Note } from '../core/dictionary.ts';
import type { Cues, Entry } from '../core/entry.ts';
import { inflections } from './inflections.ts';
import { compileNames, type NameCount } from './names/compile-names.ts';
import { foldedPhrase } from './names/phrases.ts';
import type { NameSources } from './names/read-names.ts';
import { SHIELD, shields } from './names/shields.ts';
import { PackError, type PackFile } from './read-packs.ts';
import { RULE_NOTES } from './rule-notes.ts';
import { expandForms } from './slots.ts';

export interface Compiled {
  readonly dictionary: Dictionary;
  readonly notes: Readonly<Record<string, Note>>;
  /** What was made of names, channel by channel. */
  readonly names: readonly NameCount[];
}

const NO_NAMES: NameSources = { channels: [], lists: [] };

function compileCues(cues: Cues | undefined): CueList[] {
  return Object.entries(cues ?? {}).map(([scope, words]) => ({
    scope: (scope.endsWith(' words') ? Number.parseInt(scope, 10) : scope) as CueScope,
    words: [...new Set(words.flatMap(inflections))],
  }));
}

function compileEntry(entry: Entry, channel: string): CompiledEntry {
  return {
    id: entry.id,
    channel,
    kind: entry.kind,
    sure: entry.sure,
    markOnly: entry.as === 'mark',
    capitals: entry.capitals ?? (entry.kind === 'name' || entry.kind === 'spelling' ? 'name' : 'any'),
    isSign: entry.sign !== 'no',
    // As a made one does: beside its cue anywhere, without one where the page shows its channel.
    orPage: channel === 'spun' && entry.kind === 'name' && entry.sure === 'cued',
    isHeavy: entry.heavy === 'yes',
    leastOdds: entry.neighbours,
    near: compileCues(entry.near),
    unless: compileCues(entry.unless),
  };
}

/**
 * A cue that is itself a name may stand broken on the page: its certain wrong forms are cues as well. So what
 * a page shows does not hang on whether its names have been put right already.
 */
function withBrokenCues(entries: readonly CompiledEntry[], forms: readonly Form[]): CompiledEntry[] {
  const broken = new Map<string, string[]>();
  for (const [wrong, right, at] of forms) {
    if (entries[at]?.sure === 'certain') broken.set(right, [...(broken.get(right) ?? []), wrong]);
  }
  const widened = (lists: readonly CueList[]) =>
    lists.map(({ scope, words }) => ({ scope, words: words.flatMap((w) => [w, ...(broken.get(w) ?? [])]) }));
  return entries.map((entry) => ({ ...entry, near: widened(entry.near) }));
}

/**
 * Compiles packs, and the wrong names that channels make of right ones.
 * @throws PackError where ids or wrong forms meet twice, a form is its own right form, or a slot is not listed
 */
export function compile(packs: readonly PackFile[], sources = NO_NAMES): Compiled {
  const entries: CompiledEntry[] = [];
  const forms: Form[] = [];
  const notes: Record<string, Note> = { ...RULE_NOTES };
  const faults: string[] = [];
  const wrongs = new Map<string, { id: string; right: string; asks: string }>();
  for (const { file, pack, lineOf } of packs) {
    const channel = pack.pack.split('/')[0] ?? '';
    for (const [at, entry] of pack.entries.entries()) {
      const fault = (field: string, text: string) =>
        faults.push(`${file}:${lineOf(['entries', at, field])}: entry ${entry.id}: ${text}`);
      if (notes[entry.id]) fault('id', `the id is taken by ${notes[entry.id]?.pack}; choose another`);
      const place = entries.push(compileEntry(entry, channel)) - 1;
      notes[entry.id] = {
        why: entry.why,
        pack: pack.pack,
        ...(entry.source && { source: entry.source as NonNullable<Note['source']> }),
      };
      const asks = JSON.stringify([
        channel,
        entry.sure,
        entry.heavy,
        entry.near,
        entry.unless,
        entry.neighbours,
        entry.as,
      ]);
      try {
        for (const [wrong, right] of expandForms(entry, pack.slots ?? {})) {
          if (wrong === right) fault('wrong', `"${wrong}" is its own right form; remove it`);
          const key = entry.capitals === 'exact' ? wrong : foldedPhrase(wrong);
          const other = wrongs.get(key);
          const isChoice = other?.id === entry.id && typeof entry.right !== 'string';
          // Several entries may have a form where they agree what it is to become and ask for different things.
          const isShared = other?.right === right;
          if (isShared && other?.asks === asks && !isChoice) continue;
          if (other !== undefined && !isChoice && !isShared)
            fault('wrong', `"${wrong}" is a wrong form of ${other.id} too; keep one`);
          wrongs.set(key, { id: entry.id, right, asks });
          forms.push([wrong, right, place]);
        }
      } catch (error) {
        fault('wrong', (error as Error).message);
      }
    }
  }
  if (faults.length > 0) throw new PackError(faults);
  const made = compileNames(sources, { entries, forms });
  const allForms = [
    ...forms,
    ...made.forms.map(([wrong, right, place]): Form => [wrong, right, place + entries.length]),
  ];
  const allEntries = [...withBrokenCues(entries, forms), ...made.entries];
  const names = sources.lists.flatMap(({ value }) => value.names.map(({ name }) => name));
  const folded = (some: readonly Form[]) => new Set(some.map(([wrong]) => foldedPhrase(wrong)));
  const wordings = forms.filter(([, , at]) => entries[at]?.kind !== 'name');
  const shielded = shields(names, folded(allForms), folded(wordings), allEntries.length);
  return {
    dictionary: {
      entries: shielded.length > 0 ? [...allEntries, SHIELD] : allEntries,
      forms: [...allForms, ...shielded],
    },
    notes: { ...notes, ...made.notes, [SHIELD.id]: { why: 'This is a right name.', pack: 'names' } },
    names: made.counts,
  };
}
