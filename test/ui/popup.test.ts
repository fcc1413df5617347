/** What the popup makes of a page, before anything is drawn. */
import { describe, expect, test } from 'vitest';
import messages from '../../_locales/en/messages.json' with { type: 'json' };
import type { PageSummary, Place } from '../../src/core/protocol.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import { wordsFrom } from '../../src/core/words.ts';
import { groupPlaces } from '../../src/popup/groups.ts';
import { pageState, stateText } from '../../src/popup/page-state.ts';
import { searchWords } from '../../src/popup/search-words.ts';
import { correctionsHere, entriesOffHere, isSiteOn } from '../../src/popup/site-state.ts';

const words = wordsFrom(messages, 'en');

let names = 0;
const place = (was: string, more: Partial<Place> = {}): Place => ({
  key: String(++names),
  as: 'fix',
  entry: was.toLowerCase(),
  was,
  now: was.toUpperCase(),
  isOriginal: false,
  isAccepted: false,
  ...more,
});
const mark = (was: string) => place(was, { as: 'mark' });
const summary = (more: Partial<PageSummary> = {}): PageSummary => ({
  host: 'news.example',
  mode: 'fix',
  refusal: undefined,
  hasFailed: false,
  isReading: false,
  isOriginal: false,
  places: [],
  evidence: [],
  words: 640,
  headline: '',
  ...more,
});

describe('the state of a page', () => {
  test.each<[Partial<PageSummary>, string, string]>([
    [{ places: [place('a')] }, 'found', '1 place restored'],
    [{ places: [place('a'), place('b')] }, 'found', '2 places restored'],
    [{ places: [mark('a')] }, 'found', '1 place only marked'],
    [{ places: [place('a'), mark('b'), mark('c')] }, 'found', '1 place restored, 2 places only marked'],
    // One that reads as published again is not restored; one that was taken is.
    [{ places: [place('a'), place('b', { isOriginal: true })] }, 'found', '1 place restored'],
    [{ places: [place('a', { isOriginal: true })] }, 'found', '0 places restored'],
    [{ places: [place('a', { isAccepted: true })] }, 'found', '1 place restored'],
    [{ isReading: true }, 'reading', 'Still reading the page …'],
    [{ isReading: true, places: [place('a')] }, 'reading', 'Still reading … 1 place restored'],
    [{ isOriginal: true, places: [place('a')] }, 'original', 'This is the page as it was published.'],
    [{ isOriginal: true }, 'nothing', 'Nothing broken was found on this page.'],
    [{ words: 40 }, 'nothing', 'Nothing broken was found on this page.'],
    [{ words: 39 }, 'no-text', 'There is hardly any text to read on this page.'],
    [{ words: 3, places: [place('a')] }, 'found', '1 place restored'],
    [{ hasFailed: true, words: 0 }, 'failed', 'Something went wrong while reading'],
    [{ refusal: 'site-off', words: 0 }, 'site-off', 'You turned Copydesk off on news.example.'],
    [{ refusal: 'quiet-site', words: 0 }, 'quiet-site', 'Copydesk leaves sites for mail'],
    [{ refusal: 'not-chosen', words: 0 }, 'not-chosen', 'news.example is not one of them.'],
  ])('%o: %s', (more, state, text) => {
    expect(pageState(summary(more))).toBe(state);
    expect(stateText(summary(more), words)).toContain(text);
  });

  test.each(['no-access', 'browser-page', 'unread', 'unreachable'] as const)(
    'nobody answers: %s',
    (silence) => {
      expect(pageState(silence)).toBe(silence);
      expect(stateText(silence, words)).not.toMatch(/\$|popup_/);
    },
  );
});

describe('groups', () => {
  test('are made by entry and wrong form, in page order', () => {
    const { fixes, marks } = groupPlaces([
      place('b'),
      place('a'),
      mark('c'),
      place('b'),
      place('b', { entry: 'other' }),
    ]);
    expect(fixes.map(({ entry, places }) => [entry, places.length])).toEqual([
      ['b', 2],
      ['a', 1],
      ['other', 1],
    ]);
    expect(marks.map(({ was }) => was)).toEqual(['c']);
    expect(new Set([...fixes, ...marks].map(({ name }) => name)).size).toBe(4);
  });

  test('a mark that was taken stays among the marks', () => {
    const { fixes, marks } = groupPlaces([place('a', { isAccepted: true }), mark('a')]);
    expect(fixes).toEqual([]);
    expect(marks.map(({ places }) => places.length)).toEqual([2]);
  });
});

describe('the switch for the site', () => {
  test.each<[Partial<PageSummary>, Partial<Settings>, boolean]>([
    [{}, {}, true],
    [{ refusal: 'site-off' }, { sites: { 'news.example': 'off' } }, false],
    [{ refusal: 'language' }, {}, false],
    // Off everywhere: what it would be.
    [{ refusal: 'mode-off' }, {}, true],
    [{ refusal: 'mode-off' }, { sites: { 'news.example': 'off' } }, false],
    [{ refusal: 'mode-off' }, { where: 'chosen' }, false],
    [{ refusal: 'mode-off' }, { where: 'chosen', sites: { 'news.example': 'on' } }, true],
  ])('%o %o: %s', (page, settings, isOn) => {
    expect(isSiteOn(summary(page), { ...DEFAULT_SETTINGS, ...settings })).toBe(isOn);
  });
});

test('what is off here: first on this site, by the nearest name, then everywhere', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    entriesOff: ['x'],
    entriesOffOn: { 'news.example': ['a', 'b'], 'm.news.example': ['c'], 'other.example': ['d'] },
  };
  const rows = (host: string) => entriesOffHere(settings, host).map(({ entry, site }) => [entry, site]);
  expect(rows('news.example')).toEqual([
    ['a', 'news.example'],
    ['b', 'news.example'],
    ['x', undefined],
  ]);
  expect(rows('m.news.example')).toEqual([
    ['c', 'm.news.example'],
    ['x', undefined],
  ]);
  expect(rows('')).toEqual([['x', undefined]]);
});

test('own corrections hold on their site, its parts, or everywhere', () => {
  const of = (site: string) => ({ id: `own-${site}`, wrong: 'a', right: 'b', note: '', site, made: '' });
  const all = [of(''), of('news.example'), of('other.example')];
  expect(correctionsHere(all, 'm.news.example').map(({ site }) => site)).toEqual(['', 'news.example']);
});

test.each([
  ['  A headline\n in two lines ', 'A headline in two lines'],
  ['', ''],
  [`${'word '.repeat(29)}end it`, `${'word '.repeat(29)}end`],
  [`${'word '.repeat(30)}more`, 'word '.repeat(30).trim()],
  ['x'.repeat(200), 'x'.repeat(150)],
])('the words for a search from %j', (headline, sent) => {
  expect(searchWords(headline)).toBe(sent);
  expect(sent.length).toBeLessThanOrEqual(150);
});
