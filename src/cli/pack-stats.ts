/** What the dictionary holds, by channel, kind and sureness, and which entries look most dangerous. */
import { brown, nlpCorpus, ownNews } from '../build/clean-texts.ts';
import type { Compiled } from '../build/compile.ts';
import { wholeIndex } from '../build/whole-index.ts';
import { find } from '../core/find.ts';

/** So many of the entries that clean English holds most often are listed. */
const MOST = 25;

/** Lines about a compiled dictionary. */
export function statistics({ dictionary, notes }: Compiled): string[] {
  const forms = new Map<number, number>();
  for (const [, , at] of dictionary.forms) forms.set(at, (forms.get(at) ?? 0) + 1);
  const entries = dictionary.entries.map((entry, at) => ({ entry, forms: forms.get(at) ?? 0 }));
  const isMade = (id: string) => notes[id]?.pack.startsWith('names/') ?? false;
  const by = (title: string, keyOf: (item: (typeof entries)[number]) => string) => {
    const counts = new Map<string, { entries: number; forms: number }>();
    for (const item of entries) {
      const count = counts.get(keyOf(item)) ?? { entries: 0, forms: 0 };
      count.entries++;
      count.forms += item.forms;
      counts.set(keyOf(item), count);
    }
    const sorted = [...counts].sort(([, a], [, b]) => b.forms - a.forms);
    return [
      `by ${title}`,
      ...sorted.map(([key, count]) => `  ${key.padEnd(12)} ${count.entries} entries, ${count.forms} forms`),
    ];
  };
  return [
    ...by('source', ({ entry }) => (isMade(entry.id) ? 'names' : 'packs')),
    ...by('channel', ({ entry }) => entry.channel),
    ...by('kind', ({ entry }) => entry.kind),
    ...by('sureness', ({ entry }) =>
      entry.orPage ? 'cued or page' : entry.isHeavy ? 'heavy page' : entry.sure,
    ),
    ...by('use', ({ entry }) => (entry.markOnly ? 'mark' : 'fix')),
    ...heaviest({ dictionary }),
  ];
}

/** The entries whose wrong forms clean English holds most often, fire there or not: where evidence fails, they do harm. */
function heaviest(compiled: Pick<Compiled, 'dictionary'>): string[] {
  const index = wholeIndex(compiled);
  const seen = new Map<string, { count: number; was: string }>();
  for (const [, text] of [...brown(), ...nlpCorpus(), ...ownNews()]) {
    for (const paragraph of text.split('\n\n')) {
      for (const { entry, start, end } of find(paragraph, index).matches) {
        const known = seen.get(entry.id);
        if (known) known.count++;
        else seen.set(entry.id, { count: 1, was: paragraph.slice(start, end) });
      }
    }
  }
  const worst = [...seen].sort(([, a], [, b]) => b.count - a.count).slice(0, MOST);
  return [
    'most often met in clean English (held back there)',
    ...worst.map(([id, { count, was }]) => `  ${String(count).padStart(5)}  ${id}: ${was}`),
  ];
}
