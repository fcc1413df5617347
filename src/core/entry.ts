/**
 * The schema of an entry and of a pack, as people write them in YAML, and the types that follow from it.
 * How they become data for the program: src/build/compile.ts.
 */
import * as v from 'valibot';

const text = v.pipe(
  v.string('must be text: put it in quotes'),
  v.nonEmpty('must not be empty'),
  v.check((s) => s === s.trim(), 'begins or ends with white space: remove it'),
);

/**
 * Where a cue has to stand: directly `before` or `after` the match, within a number of words on either side
 * ("5 words"), in its sentence or paragraph, or anywhere on the page.
 */
const scope = v.pipe(
  v.string(),
  v.regex(
    /^(before|after|sentence|paragraph|page|[1-9]\d? words)$/,
    'is no scope: use before, after, "N words", sentence, paragraph or page',
  ),
);

/**
 * Cue words by scope; one that is found is enough. A cue with a capital asks for that capital, and
 * `{Capitalised}` and `{number}` stand for any such word directly before or after.
 */
export const Cues = v.record(
  scope,
  v.pipe(v.array(text), v.nonEmpty('lists no cue words: add one or remove it')),
);
export type Cues = v.InferOutput<typeof Cues>;

/** How sure the wrong form is wrong: see ARCHITECTURE.md, "When an entry may fire". */
export const Sureness = v.picklist(['certain', 'cued', 'page'], 'must be certain, cued or page');
export type Sureness = v.InferOutput<typeof Sureness>;

export const Kind = v.picklist(
  ['name', 'wording', 'number', 'spelling'],
  'must be name, wording, number or spelling',
);
export type Kind = v.InferOutput<typeof Kind>;

/**
 * Which capitals a match may have: `any`; those of a `name` (as written, or all capitals as in headlines, or
 * the first letter raised where a sentence begins); `exact`ly those written; or `raised`: any beside its cue, and
 * without one only a capital inside a sentence, as a name has it.
 */
export const Capitals = v.picklist(['any', 'name', 'exact', 'raised'], 'must be any, name, exact or raised');
export type Capitals = v.InferOutput<typeof Capitals>;

/** What stood in the source, for the card: 라마, read "rama". */
const Source = v.strictObject({ language: text, term: text, sounds: v.optional(text) });

const Example = v.strictObject({ was: text, now: text });

/** One correction. */
export const Entry = v.pipe(
  v.strictObject({
    /** Never changes: readers' settings name it. */
    id: v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')),
    kind: Kind,
    /** Wrong forms; `{slot}` stands for the wrong side of each pair of that slot of the pack. */
    wrong: v.pipe(v.array(text), v.nonEmpty('needs at least one wrong form')),
    /**
     * The right form; `{slot}` stands for the right side of the same pair. A list of several: the neighbours
     * choose, and where they don't the first is suggested by a mark.
     */
    right: v.union(
      [text, v.pipe(v.array(text), v.minLength(2))],
      'must be text: put it in quotes; or be a list of at least two',
    ),
    sure: Sureness,
    /** `mark`: only ever highlighted, never changed. */
    as: v.optional(v.literal('mark', 'can only be mark; leave it out for a fix')),
    /** By default `name` for names and spelling, `any` for wording and numbers. */
    capitals: v.optional(Capitals),
    /** `yes`: fires only where several such entries stand together, as a heavy spinner leaves them. */
    heavy: v.optional(v.literal('yes', 'can only be yes; leave it out otherwise')),
    /** `no`: too usual in good English to count as a sign of its channel. */
    sign: v.optional(v.literal('no', 'can only be no; leave it out otherwise')),
    /** Fires only where its neighbours speak for the right form by so many bits: 2 is four times likelier. */
    neighbours: v.optional(
      v.pipe(
        v.number('must be a number of bits'),
        v.integer('must be a whole number'),
        v.minValue(0, 'must be 0 to 14'),
        v.maxValue(14, 'must be 0 to 14'),
      ),
    ),
    near: v.optional(Cues),
    unless: v.optional(Cues),
    /** One plain sentence for the card: what happened to the words. */
    why: v.pipe(text, v.minLength(20, 'must be a sentence that a reader understands')),
    source: v.optional(Source),
    /** Sentences it must restore. */
    fixes: v.pipe(v.array(Example), v.nonEmpty('needs a sentence that must change')),
    /** Sentences it must leave alone. */
    keeps: v.pipe(v.array(text), v.nonEmpty('needs a sentence that must not change')),
  }),
  v.check((e) => e.sure !== 'cued' || e.near !== undefined, 'is cued and needs cue words under near'),
);
export type Entry = v.InferOutput<typeof Entry>;

/** A file of entries of one channel and topic. */
export const Pack = v.strictObject({
  /** `channel/topic`, the file's place under src/packs. */
  pack: v.pipe(text, v.regex(/^[a-z]+(-[a-z]+)*\/[a-z0-9-]+$/, 'must be channel/topic')),
  title: text,
  /** Families of phrases that differ in one word: slot -> wrong word -> right word. */
  slots: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z-]+$/)), v.record(text, text))),
  entries: v.pipe(v.array(Entry), v.nonEmpty('has no entries')),
});
export type Pack = v.InferOutput<typeof Pack>;
