/** Made forms -> compiled entries, forms and notes, as the dictionary has them. */
import type { CompiledEntry, CueList, Form, Note } from '../../core/dictionary.ts';
import { inflections } from '../inflections.ts';
import { PackError } from '../read-yaml.ts';
import { type Dropped, idOf, type MadeName, makeForms } from './make-forms.ts';
import { nameOnPage } from './page-cues.ts';
import { foldedPhrase } from './phrases.ts';
import type { NameSources } from './read-names.ts';

/** What the packs hold, which goes before what is made. */
export interface FromPacks {
  readonly entries: readonly CompiledEntry[];
  readonly forms: readonly Form[];
}

/** One entry of a name, with its forms. */
interface Part {
  readonly suffix: string;
  readonly sure: CompiledEntry['sure'];
  readonly isSign: boolean;
  readonly near: readonly CueList[];
  readonly wrongs: readonly string[];
}

/** Numbers about the names of one channel. */
export interface NameCount {
  readonly channel: string;
  readonly names: number;
  /** Different wrong forms. */
  readonly forms: number;
  readonly dropped: readonly Dropped[];
}

export interface CompiledNames {
  readonly entries: readonly CompiledEntry[];
  /** Places of entries begin at 0 here. */
  readonly forms: readonly Form[];
  readonly notes: Readonly<Record<string, Note>>;
  readonly counts: readonly NameCount[];
}

/**
 * The entries of a name, those without forms left out. A cued form stands in two: beside a cue it fires
 * anywhere, without one where the page shows its channel.
 * @param byHand certain wrong forms of the same name in the packs
 */
function parts({ id, name, forms }: MadeName, channel: string, byHand: readonly string[]): Part[] {
  const cues = [...new Set((name.cues ?? []).flatMap(inflections))];
  const beside: CueList[] = [
    nameOnPage(name.name, byHand, forms.certain.length > 0 ? `${id}-${channel}` : undefined),
    ...(cues.length > 0 ? [{ scope: 'paragraph' as const, words: cues }] : []),
  ];
  const all: Part[] = [
    { suffix: channel, sure: 'certain', isSign: true, near: [], wrongs: forms.certain },
    { suffix: `${channel}-cued`, sure: 'cued', isSign: true, near: beside, wrongs: forms.cued },
    { suffix: `${channel}-page`, sure: 'page', isSign: true, near: [], wrongs: forms.cued },
    { suffix: `${channel}-weak`, sure: 'page', isSign: false, near: [], wrongs: forms.weak },
  ];
  return all.filter(({ wrongs }) => wrongs.length > 0);
}

/**
 * Makes the wrong forms of all names through all channels.
 * @throws PackError where two names have the same id, or a made id is taken
 */
export function compileNames({ channels, lists }: NameSources, packs: FromPacks): CompiledNames {
  const entries: CompiledEntry[] = [];
  const forms: Form[] = [];
  const notes: Record<string, Note> = {};
  const faults: string[] = [];
  const nameIds = new Map<string, string>();
  for (const { file, value, lineOf } of lists) {
    for (const [at, name] of value.names.entries()) {
      const id = idOf(name);
      const other = nameIds.get(id);
      if (other !== undefined) {
        faults.push(
          `${file}:${lineOf(['names', at])}: name ${name.name}: the id ${id} is taken by ${other}; give one of them another id`,
        );
      }
      nameIds.set(id, name.name);
    }
  }
  const ids = new Set(packs.entries.map(({ id }) => id));
  const taken = {
    names: packs.forms.flatMap(([, right, at]) => (packs.entries[at]?.kind === 'name' ? [right] : [])),
    rights: packs.forms.map(([, right]) => right),
    wrongs: packs.forms.map(([wrong]) => wrong),
  };
  const counts = channels.map((file): NameCount => {
    const { channel } = file.value;
    const { made, dropped } = makeForms(lists, file, taken);
    const different = new Set<string>();
    for (const one of made) {
      const { id, name, list, at } = one;
      const byHand = packs.forms.flatMap(([wrong, right, place]) =>
        right === name.name && packs.entries[place]?.sure === 'certain' ? [wrong] : [],
      );
      for (const { suffix, sure, isSign, near, wrongs } of parts(one, channel, byHand)) {
        const entryId = `${id}-${suffix}`;
        if (ids.has(entryId)) {
          faults.push(
            `${list.file}:${list.lineOf(['names', at])}: name ${name.name}: the id ${entryId} is taken; give it another id`,
          );
        }
        ids.add(entryId);
        const entry = {
          id: entryId,
          channel,
          kind: 'name',
          sure,
          markOnly: false,
          capitals: 'name',
          isSign,
          isHeavy: false,
          near,
          unless: [],
        } as const;
        const place = entries.push(entry) - 1;
        notes[entryId] = {
          why: `A synonym stands for a word of the name ${name.name}.`,
          pack: `names/${list.value.topic}`,
        };
        for (const wrong of wrongs) {
          forms.push([wrong, name.name, place]);
          different.add(foldedPhrase(wrong));
        }
      }
    }
    return { channel, names: made.length, forms: different.size, dropped };
  });
  if (faults.length > 0) throw new PackError(faults);
  return { entries, forms, notes, counts };
}
