/** The schemas of a channel's synonym table and of a list of names, as people write them in YAML. */
import * as v from 'valibot';

const text = v.pipe(
  v.string('must be text: put it in quotes'),
  v.nonEmpty('must not be empty'),
  v.check((s) => s === s.trim(), 'begins or ends with white space: remove it'),
);
const texts = v.pipe(v.array(text), v.nonEmpty('lists nothing: add a word or remove it'));
const lower = v.pipe(
  text,
  v.check((s) => s === s.toLowerCase(), 'has capitals: write it in lower case'),
);
const lowers = v.pipe(v.array(lower), v.nonEmpty('lists nothing: add a word or remove it'));

/** How a channel breaks the words of names. */
export const Channel = v.pipe(
  v.strictObject({
    channel: v.pipe(text, v.regex(/^[a-z]+(-[a-z]+)*$/, 'must be lower-case words joined by hyphens')),
    /** Right word or phrase -> wrong ones, the best attested first. */
    synonyms: v.record(lower, lowers),
    /** Wrong words that stand in names on purpose ("College", "Road"): alone they never make a form sure. */
    names: lowers,
    /** Wrong words that may open a sentence before any name ("Recent", "Massive"). */
    openers: lowers,
    /** Wrong words that nobody puts into a name ("Greenback"). */
    odd: lowers,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { synonyms, names, openers, odd } = dataset.value;
    const known = new Set(Object.values(synonyms).flat());
    for (const [field, list] of Object.entries({ names, openers, odd })) {
      for (const [at, word] of list.entries()) {
        if (known.has(word)) continue;
        addIssue({
          message: `"${word}" is no wrong word of the synonyms: add it there or remove it`,
          path: [
            { type: 'object', origin: 'value', input: dataset.value, key: field, value: list },
            { type: 'array', origin: 'value', input: list, key: at, value: word },
          ],
        });
      }
    }
  }),
);
export type Channel = v.InferOutput<typeof Channel>;

const language = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'is no language: use two letters, as in ko'));

/** A right name. */
export const Name = v.strictObject({
  /** As the press spells it. */
  name: text,
  /** By default the name in lower-case words joined by hyphens. */
  id: v.optional(
    v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')),
  ),
  /** Words that stand near it in the news, for forms that ask for a cue. */
  cues: v.optional(texts),
  /** Its forms are no surer than this, whatever the rule says: `page` asks for a page that shows its channel. */
  sure: v.optional(v.picklist(['cued', 'page'], 'can only be cued or page; leave it out otherwise')),
  /** Forms that are never made of it, because somebody writes them on purpose. */
  never: v.optional(texts),
  /** How the press of other languages spells it. */
  foreign: v.optional(v.record(language, v.union([text, texts], 'must be text or a list of texts'))),
  /** What its words mean in that language, as a translator may give them. */
  glossed: v.optional(v.record(language, texts)),
  /** Words near the forms that `foreign` and `glossed` make, where they are others than `cues`. */
  'foreign-cues': v.optional(texts),
});
export type Name = v.InferOutput<typeof Name>;

/** A file of names of one topic. */
export const NameList = v.strictObject({
  /** The file's name under src/packs/names. */
  topic: v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')),
  title: text,
  /** Words that stand near any of them in the news: for names without cues, where a form could be another's. */
  cues: v.optional(texts),
  names: v.pipe(v.array(Name), v.nonEmpty('has no names')),
});
export type NameList = v.InferOutput<typeof NameList>;
