/** Right names and a channel -> the wrong forms that may stand, and those that may not, with the reason. */
import { plural } from '../../core/plural.ts';
import { slug } from '../../core/slug.ts';
import { type BrokenName, breakName } from './break-name.ts';
import { foldedPhrase, subphrases } from './phrases.ts';
import type { ChannelFile, NameFile } from './read-names.ts';
import type { Name } from './schema.ts';
import { type MadeSureness, sureness } from './sureness.ts';

/** Wrong forms of one name at most: more would be combinations that hardly anybody meets. */
const MOST_FORMS = 20;

/** Why a form was not made. */
export type DropReason =
  | 'one word'
  | 'listed under never'
  | 'holds a right name'
  | 'stands in a right name'
  | 'a pack has it'
  | 'two names have it'
  | 'over the limit'
  | 'too short'
  | 'ordinary English'
  | 'asks for a cue';

/** A form that was not made. */
export interface Dropped {
  readonly name: string;
  readonly form: string;
  readonly reason: DropReason;
  /** The other name that it meets, where there is one. */
  readonly other?: string;
}

/** A name with the wrong forms made of it. */
export interface MadeName {
  readonly id: string;
  readonly name: Name;
  /** The list it stands in, and where. */
  readonly list: NameFile;
  readonly at: number;
  readonly forms: Readonly<Record<MadeSureness, readonly string[]>>;
}

/** What is taken already. */
export interface Taken {
  /** Right names of the packs. */
  readonly names: readonly string[];
  /** All right forms of the packs. */
  readonly rights: readonly string[];
  /** Wrong forms of the packs: what is written by hand goes before what is made. */
  readonly wrongs: readonly string[];
}

/** What follows the first word of a form in which only that was broken. */
function restOf({ form, put }: BrokenName): string | undefined {
  const [only = ''] = put;
  const isFirst = put.length === 1 && form.toLowerCase().startsWith(`${only} `);
  return isFirst ? form.slice(only.length + 1) : undefined;
}

/** The id that a name's entries begin with. */
export const idOf = ({ id, name }: Name): string => id ?? slug(name);

/** Makes the wrong forms of all names. @returns names that a form is left of, and all that was dropped */
export function makeForms(
  lists: readonly NameFile[],
  { value: channel }: ChannelFile,
  taken: Taken,
): { made: MadeName[]; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const names = lists.flatMap((list) => list.value.names.map((name, at) => ({ list, at, name })));
  const listed = names.map(({ name }) => name.name);
  const rights = new Map([...taken.names, ...listed].map((right) => [foldedPhrase(right), right]));
  const insideRights = new Map(
    [...taken.rights, ...listed].flatMap((right) => subphrases(right).map((part) => [part, right])),
  );
  const wrongs = new Set(taken.wrongs.map(foldedPhrase));

  const refusal = (name: Name, broken: BrokenName): Omit<Dropped, 'name' | 'form'> | undefined => {
    const folded = foldedPhrase(broken.form);
    if (broken.kept.length === 0 && broken.put.length < 2 && !/\p{N}/u.test(name.name)) {
      return { reason: 'one word' };
    }
    if (name.never?.some((form) => foldedPhrase(form) === folded)) return { reason: 'listed under never' };
    const own = new Set(subphrases(name.name));
    const whole = foldedPhrase(name.name);
    // "Home windows 11" holds "Windows 11", but in capitals that nobody writes.
    const held = subphrases(broken.form).find((part) =>
      part === whole ? broken.form.includes(name.name) : rights.has(part) && !own.has(part),
    );
    if (held !== undefined) return { reason: 'holds a right name', other: rights.get(held) ?? held };
    const around = insideRights.get(folded) ?? insideRights.get(foldedPhrase(plural(broken.form)));
    if (around !== undefined) return { reason: 'stands in a right name', other: around };
    if (wrongs.has(folded)) return { reason: 'a pack has it' };
    return undefined;
  };

  const candidates = names.map(({ name, ...place }) => {
    const kept: BrokenName[] = [];
    for (const broken of breakName(name.name, channel.synonyms)) {
      const drop = kept.length >= MOST_FORMS ? { reason: 'over the limit' as const } : refusal(name, broken);
      if (drop) dropped.push({ name: name.name, form: broken.form, ...drop });
      else kept.push(broken);
    }
    return { ...place, name, kept };
  });

  // A form that two names share says nothing of which one stood there.
  const owners = new Map<string, Set<string>>();
  for (const { name, kept } of candidates) {
    for (const { form } of kept) {
      const folded = foldedPhrase(form);
      owners.set(folded, (owners.get(folded) ?? new Set()).add(name.name));
    }
  }
  const made = candidates.flatMap(({ name, list, at, kept }) => {
    const forms: Record<MadeSureness, string[]> = { certain: [], cued: [], plain: [], weak: [], opened: [] };
    for (const broken of kept) {
      const other = [...(owners.get(foldedPhrase(broken.form)) ?? [])].find((owner) => owner !== name.name);
      const rest = restOf(broken);
      const restIsName = rest !== undefined && rights.has(foldedPhrase(rest));
      if (other === undefined) forms[sureness(broken, channel, restIsName)].push(broken.form);
      else dropped.push({ name: name.name, form: broken.form, reason: 'two names have it', other });
    }
    const isEmpty = Object.values(forms).every((list) => list.length === 0);
    return isEmpty ? [] : [{ id: idOf(name), name, list, at, forms }];
  });
  return { made, dropped };
}
