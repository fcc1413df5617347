/** Whether a match has the cue words around it that its entry asks for. */
import type { CueList } from './dictionary.ts';
import type { Match, Reading } from './find.ts';
import { CAPITALISED, NUMBER } from './index.ts';
import { sentenceAround } from './sentences.ts';
import { tokenText } from './tokens.ts';

/** How often each cue stands on the page. */
export class PageCues {
  readonly #counts = new Map<string, number>();
  /** Grows with every change, so that what was worked out from the cues knows when it is old. */
  version = 0;

  /** Adds so many (or takes away, below zero). */
  count(cue: string, change: number): void {
    this.#counts.set(cue, this.of(cue) + change);
    this.version++;
  }

  of(cue: string): number {
    return this.#counts.get(cue) ?? 0;
  }
}

/** Whether the token directly before (-1) or after (+1) the match is of a class. */
function isNeighbour(reading: Reading, match: Match, side: -1 | 1, cue: string): boolean {
  const at = side < 0 ? match.first - 1 : match.last + 1;
  if (at < 0 || at >= reading.tokens.keys.length) return false;
  const text = tokenText(reading.tokens, at);
  return cue === NUMBER ? /^\p{N}/u.test(text) : /^\p{Lu}/u.test(text);
}

function stands(reading: Reading, match: Match, { scope }: CueList, cue: string, page: PageCues): boolean {
  const side = scope === 'before' ? -1 : 1;
  if (cue === CAPITALISED || cue === NUMBER) return isNeighbour(reading, match, side, cue);
  const hits = reading.cues.get(cue) ?? [];
  // A word of the match itself is no cue for it.
  const around = hits.filter(([first, last]) => last < match.first || first > match.last);
  switch (scope) {
    case 'before':
      return around.some(([, last]) => last === match.first - 1);
    case 'after':
      return around.some(([first]) => first === match.last + 1);
    case 'paragraph':
      return around.length > 0;
    case 'page':
      return page.of(cue) > hits.length - around.length;
    case 'sentence': {
      const [from, to] = sentenceAround(reading.tokens, match.first);
      return around.some(([first, last]) => first >= from && last <= to);
    }
    default:
      return around.some(([first, last]) => last >= match.first - scope && first <= match.last + scope);
  }
}

/**
 * Whether at least one cue of at least one list stands where it should.
 * @param page the cues of the whole page, this reading's own included
 */
export function hasCue(reading: Reading, match: Match, lists: readonly CueList[], page: PageCues): boolean {
  return lists.some((list) => list.words.some((cue) => stands(reading, match, list, cue, page)));
}
