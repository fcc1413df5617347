/** Sentences of ordinary news, no two alike: clauses of ours with a few thousand different words in them. */
import { HEADLINES, ITEMS, MAINS, OPENERS, SLOTS, TAILS } from './clauses.ts';
import type { Random } from './random.ts';
import { byEnding } from './vocabulary.ts';

const MONEY = ['euros', 'pounds', 'crowns', 'dollars'];

function filled(slot: string, random: Random): string {
  switch (slot) {
    case 'abstract':
    case 'quality':
    case 'manner':
    case 'agents':
      return random.pick(byEnding[slot]);
    case 'person':
      return fill('{first} {surname}', random);
    case 'number':
      return String(2 + random.below(random.chance(0.8) ? 60 : 900));
    case 'money':
      return `${2 + random.below(90)} ${random.chance(0.5) ? 'million ' : 'thousand '}${random.pick(MONEY)}`;
    default: {
      const list = SLOTS[slot];
      if (list === undefined) throw new Error(`no words for {${slot}}`);
      return random.pick(list);
    }
  }
}

const fill = (template: string, random: Random): string =>
  template
    .replace(/\{(\w+)\}/g, (_, slot: string) => filled(slot, random))
    .replace(/\b([Aa]) (?=[aeiou])/g, '$1n ');

const raised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function sentence(random: Random): string {
  const opener = random.chance(0.35) ? `${fill(random.pick(OPENERS), random)}, ` : '';
  const tail = random.chance(0.45) ? `, ${fill(random.pick(TAILS), random)}` : '';
  const text = `${opener}${fill(random.pick(MAINS), random)}${tail}`;
  return random.chance(0.12) ? `“${raised(text)},” ${fill('{surname}', random)} said.` : `${raised(text)}.`;
}

export const headline = (random: Random): string => raised(fill(random.pick(HEADLINES), random));

export const item = (random: Random): string => raised(fill(random.pick(ITEMS), random));

export const byline = (random: Random): string => fill('By {person} in {town}', random);
