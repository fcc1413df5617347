/** Breaks ordinary text as a spinner does: every so many groups of words give way to a wrong form. */
import type { Form } from '../../core/dictionary.ts';
import type { Random } from './random.ts';

/** How many groups of two to four words there are to one that is broken. */
const EVERY = 4;

/**
 * Makes a spinner.
 * @param forms what it breaks with: names where a name stands, phrases elsewhere
 * @returns a function that takes a text and gives it back broken, going on where the last text ended
 */
export function spinner(forms: readonly Form[], random: Random): (text: string) => string {
  const isName = (wrong: string) => /^\p{Lu}/u.test(wrong);
  const wrongs = forms.map(([wrong]) => wrong);
  const names = wrongs.filter(isName);
  const phrases = wrongs.filter((wrong) => !isName(wrong));
  let groups = 0;
  return (text) => {
    const words = text.split(' ');
    const out: string[] = [];
    for (let at = 0; at < words.length; ) {
      const group = words.slice(at, at + 2 + random.below(3));
      at += group.length;
      const old = group.join(' ');
      if (++groups % EVERY !== 0 || group.length < 2) {
        out.push(old);
        continue;
      }
      const wrong = random.pick(isName(old) ? names : phrases);
      const [before = '', after = ''] = [/^\P{L}*/u.exec(old)?.[0], /[^\p{L}\p{N}]*$/u.exec(old)?.[0]];
      out.push(before + wrong + after);
    }
    return out.join(' ');
  };
}
