/** Capitals: whether a match has those its entry asks for, and giving them to the right form. */
import type { Capitals } from './entry.ts';

/** ASCII is asked first: classes of all Unicode take a new page long to compile. */
const isLetter = (c: string) => (c < '\u0080' ? /[A-Za-z]/.test(c) : /\p{L}/u.test(c));
const letters = (text: string) => [...text].filter(isLetter);
const isUpper = (c: string) => c === c.toUpperCase() && c !== c.toLowerCase();
const words = (text: string) => text.match(isAscii(text) ? /[A-Za-z0-9']+/g : /[\p{L}\p{N}\p{M}'’]+/gu) ?? [];
const isAscii = (text: string) => !/[\u0080-\uffff]/.test(text);

/** "RECENT YORK TIMES": two letters or more and all of them capitals. */
function isAllCapitals(text: string): boolean {
  const all = letters(text);
  return all.length > 1 && all.every(isUpper);
}

/** Small words that keep their small letters in a headline. */
const SMALL = new Set(
  'a an the and but or nor of in on at to by for from with as into than over per via is'.split(' '),
);

/** "Got Here Into the Highlight": every main word begins with a capital, and there are two at least. */
function isTitleCase(text: string): boolean {
  const main = words(text).filter((w) => [...w].some(isLetter) && !SMALL.has(w));
  return main.length > 1 && main.every((w) => isUpper([...w].find(isLetter) ?? 'a'));
}

const capitalise = (text: string) =>
  text.replace(isAscii(text) ? /[A-Za-z]/ : /\p{L}/u, (c) => c.toUpperCase());

/**
 * Whether a match has the capitals that its entry asks for.
 * @param was the match as the page has it
 * @param wrong the wrong form as its entry spells it
 * @param opens tells whether the match opens a sentence; asked only where it matters
 */
export function hasCapitals(was: string, wrong: string, capitals: Capitals, opens: () => boolean): boolean {
  if (capitals === 'any' || capitals === 'raised' || was === wrong) return true;
  const a = letters(was);
  const b = letters(wrong);
  if (a.length === b.length && a.every((c, i) => c === b[i])) return true;
  if (capitals === 'exact') return false;
  if (isAllCapitals(was)) return true;
  if (b.some(isUpper)) return isRaisedMore(was, wrong);
  const [first = '', ...rest] = b;
  const raised = [first.toUpperCase(), ...rest];
  return a.length === b.length && a.every((c, i) => c === raised[i]) && opens();
}

/** "Ningde Era" for "Ningde era": more words begin with a capital, as in a headline, and none with fewer. */
function isRaisedMore(was: string, wrong: string): boolean {
  const a = words(was);
  const b = words(wrong);
  return (
    a.length === b.length &&
    a.every(
      (word, at) => word === b[at] || word === capitalise(b[at] ?? '') || isSameInside(word, b[at] ?? ''),
    )
  );
}

/** Two spellings of one word that differ in nothing but marks that nobody sees or tells apart. */
const isSameInside = (a: string, b: string) => letters(a).join('') === letters(b).join('');

/**
 * Gives a right form the capitals of what it stands for.
 * @param was the match as the page has it
 * @param wrong the wrong form as its entry spells it
 * @param right the right form as its entry spells it; its own capitals ("ChatGPT") are never lowered
 */
export function carryCase(was: string, wrong: string, right: string): string {
  if (was === wrong) return right;
  if (isAllCapitals(was) && !isAllCapitals(wrong)) return right.toUpperCase();
  if (isTitleCase(was) && !isTitleCase(wrong) && right === right.toLowerCase()) {
    // "Got Here Into": a small word that is raised there is raised here.
    const raised = new Set(words(was).flatMap((w) => (isUpper(w[0] ?? '') ? [w.toLowerCase()] : [])));
    let first = true;
    return right.replace(/[\p{L}\p{N}\p{M}'’]+/gu, (word) => {
      const keep = !first && SMALL.has(word) && !raised.has(word);
      first = false;
      return keep ? word : capitalise(word);
    });
  }
  const a = letters(was)[0];
  const b = letters(wrong)[0];
  if (a !== undefined && b !== undefined && isUpper(a) && !isUpper(b)) return capitalise(right);
  return right;
}

/** Writes apostrophes as the original does: a page that sets them curled keeps them so. */
export function carryApostrophe(was: string, now: string): string {
  return was.includes('’') ? now.replaceAll("'", '’') : now;
}
