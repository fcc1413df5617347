/** What holds for every dictionary and every text. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { compileAll } from '../../src/build/whole-index.ts';
import { Article, type Decision } from '../../src/core/article.ts';
import { clean } from '../../src/core/clean.ts';
import type { CompiledEntry, CueScope, Dictionary } from '../../src/core/dictionary.ts';
import { find, type Reading } from '../../src/core/find.ts';
import { buildIndex } from '../../src/core/index.ts';
import { PageCues } from '../../src/core/page-cues.ts';
import { plainMatches } from './plain-matcher.ts';
import { always } from './runs.ts';

/** Few words, so that they meet; some that differ only to a machine, some that must not be taken for others. */
const WORDS = [
  'ab',
  'Ab',
  'AB',
  'abs',
  'a\u00ADb',
  'cd',
  'cd’s',
  "isn't",
  'isn’t',
  'é',
  'É',
  '소라',
  '72b',
  'ef',
  '𝒳y',
  'İx',
];
const MARKS = ['.', ',', '-', '‑', '“', '”', '%', '’', '…', '😀'];
const word = fc.constantFrom(...WORDS);
const gap = fc.constantFrom(' ', ' ', ' ', '\u00A0', '\n', '  ', '\u200B ', '');
const text = fc
  .array(fc.tuple(fc.oneof({ weight: 4, arbitrary: word }, fc.constantFrom(...MARKS)), gap), {
    maxLength: 24,
  })
  .map((pieces) => pieces.flat().join(''));
const phrase = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '-')), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.flat().slice(0, -1).join(''));

const scope = fc.constantFrom<CueScope>('before', 'after', 'paragraph', 'page', 1, 3);
const cues = fc.array(fc.record({ scope, words: fc.uniqueArray(phrase, { minLength: 1, maxLength: 3 }) }), {
  maxLength: 2,
});
const entry = fc.record({
  capitals: fc.constantFrom('any' as const, 'exact' as const),
  near: cues,
  unless: cues,
  forms: fc.array(phrase, { minLength: 1, maxLength: 3 }),
});

/** One wrong form stands once: of two restorations neither is the plain one. */
const dictionary = fc.array(entry, { minLength: 1, maxLength: 6 }).map((entries): Dictionary => {
  const taken = new Set<string>();
  const forms = entries.flatMap((one, place) =>
    one.forms.flatMap((wrong, at) => {
      const key = wrong
        .toLowerCase()
        .replace(/[’]/g, "'")
        .replace(/\u00AD/g, '')
        .replace(/‑/g, '-');
      if (taken.has(key)) return [];
      taken.add(key);
      return [[wrong, `right ${place} ${at}`, place] as const];
    }),
  );
  return {
    entries: entries.map(({ capitals, near, unless }, at): CompiledEntry => {
      const sure = near.length > 0 ? 'cued' : 'certain';
      const facts = {
        channel: 'spun',
        kind: 'wording',
        markOnly: false,
        isSign: true,
        orPage: false,
        isHeavy: false,
      } as const;
      return { id: `e${at}`, sure, capitals, near, unless, ...facts };
    }),
    forms,
  };
});

/** The engine's changes in the plain matcher's terms; capitals that were carried over are taken back. */
function engineMatches(given: Dictionary, texts: readonly string[]) {
  const index = buildIndex([given]);
  const cuesOfPage = new PageCues();
  const article = new Article([], cuesOfPage);
  const readings = texts.map((t) => find(t, index));
  for (const reading of readings) article.add(reading);
  return readings.flatMap((reading, paragraph) =>
    article
      .decide(reading)
      .map(({ start, end, now }) => ({ paragraph, start, end, right: now.toLowerCase() })),
  );
}

always(
  'the engine finds what a plain matcher finds',
  fc.property(dictionary, fc.array(text, { minLength: 1, maxLength: 3 }), (given, texts) => {
    expect(engineMatches(given, texts)).toEqual(plainMatches(given, texts));
  }),
);

always(
  'a text that is one wrong form becomes what the form was packed with',
  fc.property(dictionary, (given) => {
    const index = buildIndex([given]);
    for (const [wrong, right, at] of given.forms) {
      const entry = given.entries[at];
      if (entry === undefined || entry.near.length > 0) continue;
      const whole = find(wrong, index).matches.find((m) => m.start === 0 && m.end === wrong.length);
      expect([whole?.wrong, whole?.now, whole?.entry.id]).toEqual([wrong, right, entry.id]);
    }
  }),
);

const shipped = compileAll().dictionary;
const index = buildIndex([shipped]);

/** One of many: too many for the arguments of a call. */
const oneOf = (all: Iterable<string>) => {
  const list = [...new Set(all)];
  return fc.nat(list.length - 1).map((at) => list[at] as string);
};

/** Prose of the dictionary's own wrong forms, right forms and cues, between ordinary words. */
const prose = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: oneOf(shipped.forms.map(([wrong]) => wrong)) },
      { weight: 1, arbitrary: oneOf(shipped.forms.map(([, right]) => right)) },
      {
        weight: 1,
        arbitrary: oneOf(
          shipped.entries.flatMap((e) =>
            e.near.flatMap(({ words }) => words.filter((w) => !w.startsWith('{'))),
          ),
        ),
      },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          ...'the of a an in said it was on and to “ ” . , 5 2024 harbour Anna ferries'.split(' '),
        ),
      },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(' '));
const pages = fc.array(prose, { maxLength: 5 }).map((paragraphs) => paragraphs.join('\n\n'));

always(
  'changes stand in order, apart, where they say, and give the text that is shown',
  fc.property(pages, (page) => {
    const made = clean(page, index);
    let end = 0;
    let out = '';
    for (const fix of made.fixes) {
      expect(fix.start).toBeGreaterThanOrEqual(end);
      expect(page.slice(fix.start, fix.end)).toBe(fix.was);
      expect(fix.now).not.toBe(fix.was);
      out += page.slice(end, fix.start) + fix.now;
      end = fix.end;
    }
    expect(made.text).toBe(out + page.slice(end));
    for (const mark of made.marks) {
      expect(made.fixes.some((fix) => fix.start < mark.end && mark.start < fix.end)).toBe(false);
    }
  }),
);

always(
  'any Unicode string is survived and, holding no wrong form, left as it is',
  fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (page) => {
    expect(clean(page, index).text).toBe(page);
  }),
);

const summary = (decisions: readonly Decision[]) =>
  decisions.map(({ as, start, end, now, entry: { id } }) => [as, start, end, now, id]);

always(
  'a page that arrives in pieces, with pieces that go again, ends as one that came at once',
  fc.property(
    fc.array(prose, { minLength: 1, maxLength: 6 }),
    fc.array(prose, { maxLength: 3 }),
    fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
    (stay, go, order) => {
      const article = new Article([], new PageCues());
      const decided = new Map<Reading, Decision[]>();
      const settle = () => {
        for (const reading of article.changed()) decided.set(reading, article.decide(reading));
      };
      const staying = stay.map((t) => find(t, index));
      const going = go.map((t) => find(t, index));
      const arrivals = [...staying, ...going]
        .map((reading, at) => ({ reading, key: order[at] ?? 0 }))
        .sort((a, b) => a.key - b.key);
      for (const { reading, key } of arrivals) {
        article.add(reading);
        if (key % 2 === 0) settle();
      }
      for (const reading of going) {
        article.remove(reading);
        decided.delete(reading);
      }
      settle();

      const once = new Article([], new PageCues());
      const readings = stay.map((t) => find(t, index));
      for (const reading of readings) once.add(reading);
      expect(staying.map((reading) => summary(decided.get(reading) ?? []))).toEqual(
        readings.map((reading) => summary(once.decide(reading))),
      );
    },
  ),
);

/** Without the entries that ask for cues: words put right may be what another one waited for, or what forbade it. */
const uncued = buildIndex([
  {
    entries: shipped.entries,
    forms: shipped.forms.filter(([, , at]) => {
      const entry = shipped.entries[at];
      return entry?.near.length === 0 && entry.unless.length === 0;
    }),
  },
]);

always(
  'correcting twice is correcting once, where no cue has to be found',
  fc.property(pages, (page) => {
    const once = clean(page, uncued).text;
    expect(clean(once, uncued).text).toBe(once);
  }),
);
