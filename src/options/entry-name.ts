/** An entry as people know it: what the page says and what it should say, with its id. */
import { h, type VNode } from '../ui/view.ts';
import type { Desk } from './desk.ts';

/** The wrong and the right form of an id; for one that is not in this version, that it stays off. */
export function entryName(desk: Desk, id: string): VNode {
  const catalogue = desk.catalogue();
  const place = catalogue?.placeOf(id);
  const own = desk.corrections.find((correction) => correction.id === id);
  const forms = own === undefined ? formsAt(desk, place) : { wrong: own.wrong, right: own.right };
  const isGone = catalogue !== undefined && place === undefined && own === undefined;
  return h('span.entry-name', [
    forms && formPair(forms.wrong, forms.right),
    ' ',
    h('code', { attrs: { lang: 'en' } }, id),
    ' ',
    isGone ? h('span.quiet', desk.words.say('options_gone_entry')) : undefined,
  ]);
}

/** The first wrong form of the entry at a place, and its right one. */
export function formsAt(desk: Desk, place: number | undefined): { wrong: string; right: string } | undefined {
  const catalogue = desk.catalogue();
  const first = place === undefined ? undefined : desk.forms()?.[place]?.[0];
  if (catalogue === undefined || place === undefined || first === undefined) return undefined;
  return typeof first === 'string'
    ? { wrong: first, right: catalogue.wordsAt(place).right }
    : { wrong: first[0], right: first[1] };
}

/** "Recent York Times → New York Times". The arrow is no word, and not read out. */
export function formPair(wrong: string, right: string): VNode {
  return h('span.pair', { attrs: { lang: 'en' } }, [
    h('del.was', wrong),
    h('span.arrow', { attrs: { 'aria-hidden': 'true' } }, ' → '),
    h('ins.now', right),
  ]);
}
