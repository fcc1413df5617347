/** How sure a made form is. */
import type { BrokenName } from './break-name.ts';
import { isOrdinary } from './ordinary.ts';
import type { Channel } from './schema.ts';

/**
 * `certain`: fires anywhere. `cued`: fires beside a cue of its name, or where the page shows its channel.
 * `plain`: could be a title or a heading of another's; fires beside a cue of its name alone.
 * `weak`: could be another name; fires only where the page shows its channel, and shows nothing itself.
 * `opened`: could be the beginning of a sentence; as a weak one, but a small word before it is cue enough there.
 */
export type MadeSureness = 'certain' | 'cued' | 'plain' | 'weak' | 'opened';

/**
 * The rule, in its order:
 * 1. Only words were put in that stand in names on purpose (Stanford College): weak.
 * 2. One of two words stands, and before it a word that opens sentences (Recent Jersey); or what follows such a word
 *    is itself a name (Latest Hyde Park): opened.
 * 3. A word was put in that nobody puts into a name, and a word of the name stands that is no ordinary English,
 *    or no word of the name stands, or the name has three words (Deutsche Financial institution): certain.
 * 4. Three words, and one of the name stands that is no ordinary English (Recent York Times): certain.
 * 5. Four words, two of them broken, not only by words that stand in names or open headlines (Dying Valley
 *    Nationwide Park): certain.
 * 6. Two words of ordinary English, which somebody may have put together on purpose (The Ultimate Women): plain.
 * 7. Everything else might be a headline in capitals: cued.
 * @param restIsName whether what is left without a first word put in is a listed name
 */
export function sureness({ put, kept }: BrokenName, channel: Channel, restIsName: boolean): MadeSureness {
  const isIn = (list: readonly string[]) => (word: string) => list.includes(word);
  if (put.every(isIn(channel.names))) return 'weak';
  const size = put.length + kept.length;
  const isOpened = put.every(isIn(channel.openers));
  if (isOpened && ((size <= 2 && kept.length > 0) || restIsName)) return 'opened';
  const isDistinct = kept.some((word) => !isOrdinary(word));
  const isOdd = put.some(isIn(channel.odd));
  if (isOdd && (isDistinct || (kept.length === 0 && size > 1) || size >= 3)) return 'certain';
  if (size >= 3 && isDistinct) return 'certain';
  const isHeadline = put.every(isIn([...channel.names, ...channel.openers]));
  if (size >= 4 && put.length >= 2 && !isHeadline) return 'certain';
  return size <= 2 && !isDistinct && !isOdd ? 'plain' : 'cued';
}
