/** What the card says of a form that a translator made. */
import type { Note } from '../../core/dictionary.ts';
import type { ForeignWay } from './foreign-forms.ts';
import { romanise } from './romanise.ts';

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** @param term the foreign spelling, where the list gives one */
export function foreignNote(language: string, way: ForeignWay, term: string | undefined): Omit<Note, 'pack'> {
  const name = `the ${LANGUAGES.of(language)} name${term === undefined ? '' : ` ${term}`}`;
  const why =
    way === 'romanised'
      ? `A translator did not know ${name} and read it letter by letter.`
      : `A translator took ${name} for the words it is made of.`;
  if (term === undefined) return { why };
  const [sounds] = romanise(language, term);
  return { why, source: { language, term, ...(sounds !== undefined && { sounds }) } };
}
