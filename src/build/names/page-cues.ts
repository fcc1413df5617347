/** The cue "this name stands on the page". */
import type { CueList } from '../../core/dictionary.ts';

/**
 * All forms of a name belong together: where the name itself or a certain wrong form of it stands on a page,
 * the forms that need a cue have one.
 * @param byHand certain wrong forms of it in the packs
 * @param certain the entry of its made forms that need no cue themselves, where there is one
 */
export function nameOnPage(byHand: readonly string[], certain: string | undefined): CueList {
  return {
    scope: 'page',
    words: ['{name}', ...byHand, ...(certain === undefined ? [] : [`{entry:${certain}}`])],
  };
}
