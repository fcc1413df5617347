/** Wrong names made from right ones: what breaks, what never does, how sure each form is. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import { breakName } from '../../src/build/names/break-name.ts';
import { checkNames } from '../../src/build/names/check-names.ts';
import { formatNames } from '../../src/build/names/format-names.ts';
import {
  inChineseCharacters,
  misreadPerson,
  personThroughKorean,
} from '../../src/build/names/japanese-readings.ts';
import { parseChannel, parseNames, readNames } from '../../src/build/names/read-names.ts';
import { pinyinPerson, romanise } from '../../src/build/names/romanise.ts';
import { parsePack } from '../../src/build/read-packs.ts';
import { compileAll } from '../../src/build/whole-index.ts';
import { clean } from '../../src/core/clean.ts';
import { buildIndex } from '../../src/core/index.ts';
import { packSource } from '../support/dictionary.ts';

const CHANNEL = `channel: spun
synonyms:
  bank: [financial institution]
  book: [e book]
  college: [school]
  garden: [backyard]
  house: [home]
  new: [recent, brand new]
  party: [get together]
  post: [publish]
  times: [occasions, instances]
  university: [college]
  windows: [home windows]
names: [college, home, school]
openers: [brand new, recent]
odd: [financial institution, get together]
`;
const NAMES = `topic: test
title: Test
names:
  - name: New York Times
  - name: New Jersey
  - name: Corn Bank
  - name: Zagreb Bank
  - name: Stanford University
  - name: Lantern Party
    cues: [candle]
  - name: Garden Post
    cues: [hedge]
cues: [state]
`;
const CHANNEL_FILE = 'src/packs/channels/spun.yaml';
const NAMES_FILE = 'src/packs/names/test.yaml';

/** Compiles names of our own, beside packs of our own. */
function compiled(names: readonly object[], entries: Parameters<typeof packSource>[0] = []) {
  const source = JSON.stringify({ topic: 'test', title: 'Test', names });
  const packs = entries.length > 0 ? [parsePack(packSource(entries), 'src/packs/spun/test.yaml')] : [];
  return compile(packs, {
    channels: [parseChannel(CHANNEL, CHANNEL_FILE)],
    lists: [parseNames(source, NAMES_FILE)],
  });
}

describe('how a name breaks', () => {
  const { synonyms } = parseChannel(CHANNEL, CHANNEL_FILE).value;
  test.each([
    ['one word', 'Corn Times', ['Corn Occasions', 'Corn Instances']],
    [
      'several words, the best attested and least changed first',
      'New Haven Post',
      [
        'New Haven Publish',
        'Recent Haven Post',
        'Recent Haven Publish',
        'Brand new Haven Post',
        'Brand new Haven Publish',
      ],
    ],
    ['a phrase, with one capital; a headline may have more', 'Corn Party', ['Corn Get together']],
    [
      'joiners, marks and the possessive stay',
      "Baker's House of & Times",
      [
        "Baker's House of & Occasions",
        "Baker's Home of & Times",
        "Baker's Home of & Occasions",
        "Baker's House of & Instances",
        "Baker's Home of & Instances",
      ],
    ],
    ['small letters stay small', 'cornHouse garden', ['cornHouse backyard']],
    ['nothing', 'Zagreb Opera', []],
  ])('%s', (_, name, expected) => {
    const forms = breakName(name, synonyms).map(({ form }) => form);
    expect(forms).toEqual(expected);
  });
});

describe('what is not made, and why', () => {
  test.each([
    ['a word alone', [{ name: 'The House' }], 'The Home', 'one word'],
    [
      'a form that is listed',
      [{ name: 'Corn Times', never: ['Corn Occasions'] }],
      'Corn Occasions',
      'listed under never',
    ],
    [
      'another right name',
      [{ name: 'Corn University' }, { name: 'Corn College' }],
      'Corn College',
      'holds a right name',
    ],
    [
      'a form with another right name in it',
      [{ name: 'Old Corn University' }, { name: 'Corn College' }],
      'Old Corn College',
      'holds a right name',
    ],
    [
      'a part of a right name',
      [{ name: 'Corn House' }, { name: 'Corn Home Garden' }],
      'Corn Home',
      'stands in a right name',
    ],
    [
      'one form of two names',
      [{ name: 'Corn Times' }, { name: 'Corn Occasion Times' }, { name: 'CORN Times', id: 'corn-2' }],
      'Corn Occasions',
      'two names have it',
    ],
  ])('%s', (_, names, form, reason) => {
    const [count] = compiled(names).names;
    const dropped = count?.dropped.filter((d) => d.form === form).map((d) => d.reason);
    expect(dropped).toContain(reason);
    expect(compiled(names).dictionary.forms.map(([wrong]) => wrong)).not.toContain(form);
  });

  test('what a pack has by hand', () => {
    const { dictionary, names } = compiled(
      [{ name: 'Corn Times' }],
      [{ id: 'corn', wrong: ['Corn Occasions'], right: 'Corn Times' }],
    );
    expect(names[0]?.dropped).toEqual([
      { name: 'Corn Times', form: 'Corn Occasions', reason: 'a pack has it' },
    ]);
    expect(dictionary.forms.filter(([wrong]) => wrong === 'Corn Occasions')).toHaveLength(1);
  });

  test('a name in capitals that everybody writes', () => {
    const forms = compiled([{ name: 'Windows 98' }]).dictionary.forms.map(([wrong]) => wrong);
    expect(new Set(forms)).toEqual(new Set(['Home windows 98']));
  });
});

describe('how sure a form is', () => {
  const { dictionary, notes } = compile([], {
    channels: [parseChannel(CHANNEL, CHANNEL_FILE)],
    lists: [parseNames(NAMES, NAMES_FILE)],
  });
  const index = buildIndex([dictionary]);

  test.each([
    ['three words, one of them no English', 'Recent York Times', ['new-york-times-spun']],
    ['a word that nobody puts into a name', 'Zagreb Financial institution', ['zagreb-bank-spun']],
    ['might be a headline', 'Corn Financial institution', ['corn-bank-spun-cued']],
    ['opens a sentence', 'Recent Jersey', ['new-jersey-spun-opened']],
    ['ordinary English', 'Backyard Post', ['garden-post-spun-plain', 'garden-post-spun-vague']],
    ['stands in names on purpose', 'Stanford College', ['stanford-university-spun-weak']],
  ])('%s: %s', (_, form, ids) => {
    const at = dictionary.forms
      .filter(([wrong]) => wrong === form)
      .map(([, , place]) => dictionary.entries[place]?.id);
    expect(at).toEqual(ids);
    for (const id of ids) expect(notes[id]).toMatchObject({ pack: 'names/test' });
  });

  test.each([
    ['no cue', 'The Lantern Get Together began late.', []],
    ['a cue of its own', 'The Lantern Get Together began with a candle.', ['Lantern Party']],
    ['a cue in the plural', 'The Lantern Get Together sold candles.', ['Lantern Party']],
    [
      'the name on the page',
      'The Lantern Get Together began.\n\nNobody joined the Lantern Party.',
      ['Lantern Party'],
    ],
    ['a certain form on the page', 'The New York Occasions came late.', ['New York Times']],
    ['small letters', 'The lantern get together began with a candle.', []],
    ['no cue, in ordinary English', 'The Backyard Post came late.', []],
    ['its own cue, in ordinary English', 'The Backyard Post lay under a hedge.', ['Garden Post']],
    ['its own cue, but a longer name', 'The Backyard Post Office lay under a hedge.', []],
  ])('with %s', (_, text, now) => {
    expect(clean(text, index).fixes.map((fix) => fix.now)).toEqual(now);
  });

  test('a page of the channel needs no cue', () => {
    const text = 'Lantern Get Together and Stanford College';
    expect(clean(text, index, undefined, ['spun']).text).toBe('Lantern Party and Stanford University');
  });

  test.each([
    ['no cue', 'Recent Jersey, Backyard Post', 'Recent Jersey, Backyard Post'],
    ['a cue of its list', 'Recent Jersey, a state', 'New Jersey, a state'],
    ['a word after which no sentence begins', 'Crops in Recent Jersey', 'Crops in New Jersey'],
    ['its own cue elsewhere', 'The Backyard Post.\n\nA hedge.', 'The Garden Post.\n\nA hedge.'],
  ])('on a page of the channel, what could be another name asks for a cue: %s', (_, text, now) => {
    expect(clean(text, index, undefined, ['spun']).text).toBe(now);
  });

  test('a cued name written by hand needs no cue on a page of its channel, a wording does', () => {
    const entries: Parameters<typeof packSource>[0] = [
      { id: 'corn', kind: 'name', wrong: ['Corn Occasions'], right: 'Corn Times' },
      { id: 'tip', kind: 'wording', wrong: ['the tip'], right: 'the end' },
    ];
    const cued = entries.map((entry) => ({
      ...entry,
      sure: 'cued' as const,
      near: { paragraph: ['crane'] },
    }));
    const own = compile([parsePack(packSource(cued), 'src/packs/spun/test.yaml')]);
    const text = 'Corn Occasions at the tip';
    const wholly = buildIndex([own.dictionary]);
    expect(clean(text, wholly, undefined, ['spun']).text).toBe('Corn Times at the tip');
    expect(clean(text, wholly).text).toBe(text);
  });

  test('a weak form is no sign of its channel', () => {
    expect(clean('Stanford College, Recent Jersey', index).evidence).toEqual([]);
    expect(clean('The Lantern Get Together', index).evidence).toMatchObject([{ channel: 'spun', signs: 1 }]);
  });
});

describe('what is wrong in a file is said with its line', () => {
  test.each([
    [
      'broken YAML',
      NAMES.replace('title: Test', 'title: "Test'),
      /^src\/packs\/names\/test\.yaml:\d+: .*mend the YAML/,
    ],
    [
      'a name that is no text',
      NAMES.replace('New Jersey', '12'),
      /test\.yaml:5: names\.1\.name must be text: put it in quotes/,
    ],
    ['an unknown field', NAMES.replace('cues:', 'cue:'), /test\.yaml:10: names\.5\.cue/],
    ['an empty list', NAMES.replace('[candle]', '[]'), /test\.yaml:10: names\.5\.cues lists nothing/],
    [
      'an id in capitals',
      NAMES.replace('cues: [candle]', 'id: Lantern'),
      /test\.yaml:10: names\.5\.id must be lower-case/,
    ],
    [
      'another topic than its file',
      NAMES.replace('topic: test', 'topic: tests'),
      /test\.yaml:1: topic is "tests"; write "test"/,
    ],
    [
      'a foreign name without language',
      NAMES.replace('cues: [candle]', 'foreign: {korean: 라마}'),
      /test\.yaml:10: .*korean.*use two letters/,
    ],
  ])('names: %s', (_, source, expected) => {
    expect(() => parseNames(source, NAMES_FILE)).toThrow(expected);
  });

  test.each([
    ['capitals', CHANNEL.replace('[publish]', '[Publish]'), /spun\.yaml:10: synonyms\.post\.0 has capitals/],
    [
      'a list without words',
      CHANNEL.replace('[publish]', '[]'),
      /spun\.yaml:10: synonyms\.post lists nothing/,
    ],
    [
      'a word that the synonyms do not have',
      CHANNEL.replace('odd: [', 'odd: [mattress, '),
      /spun\.yaml:16: odd\.0 "mattress" is no wrong word/,
    ],
    [
      'another channel than its file',
      CHANNEL.replace('channel: spun', 'channel: spin'),
      /spun\.yaml:1: channel is "spin"; write "spun"/,
    ],
  ])('channel: %s', (_, source, expected) => {
    expect(() => parseChannel(source, CHANNEL_FILE)).toThrow(expected);
  });

  test('an id that is taken', () => {
    const names = [{ name: 'Corn Times' }, { name: 'Corn House', id: 'corn-times' }];
    expect(() => compiled(names)).toThrow(
      /names\/test\.yaml:\d+: name Corn House: the id corn-times is taken by Corn Times/,
    );
  });

  test('a form that another entry changes into something else', () => {
    const sources = {
      channels: [parseChannel(CHANNEL, CHANNEL_FILE)],
      lists: [parseNames(NAMES, NAMES_FILE)],
    };
    const pack = parsePack(
      packSource([{ id: 'knew', kind: 'name', wrong: ['knew Recent Jersey'], right: 'knew Jersey' }]),
      'src/packs/spun/test.yaml',
    );
    expect(checkNames(sources, compile([pack], sources)).join('\n')).toMatch(
      /test\.yaml:5: name New Jersey: "Recent Jersey" became .*list it under never/,
    );
  });
});

test('the canonical form sorts names and right words, not wrong ones, and keeps comments', () => {
  expect(
    formatNames('topic: t\ntitle: T\nnames:\n  - name: B\n    # why\n    never:\n      - x\n  - name: A\n'),
  ).toBe('topic: t\ntitle: T\nnames:\n  - name: A\n  - name: B\n    # why\n    never: [x]\n');
  expect(formatNames('channel: spun\nsynonyms:\n  new: [recent, latest]\n  big: [massive]\n')).toBe(
    'channel: spun\nsynonyms:\n  big: [massive]\n  new: [recent, latest]\n',
  );
});

describe('the shipped names', () => {
  const sources = readNames();
  test.each([...sources.channels, ...sources.lists].map(({ file }) => file))(
    '%s is canonical (npm run packs writes it)',
    (file) => {
      const source = readFileSync(file, 'utf8');
      expect(source).toBe(formatNames(source));
    },
  );

  test('every made form becomes its right name, and every right name stays', () => {
    expect(checkNames(sources, compileAll())).toEqual([]);
  });
});

describe('Japanese people in kanji', () => {
  test('one word of the name is read in another way, in either order', () => {
    expect(misreadPerson('Toshimitsu Motegi', '茂木 敏充')).toEqual(
      expect.arrayContaining(['Toshimitsu Mogi', 'Mogi Toshimitsu', 'Binju Motegi']),
    );
  });
  test.each([
    ['the right reading, short or long', 'Shohei Ohtani', '大谷 翔平', 'Shohei Otani'],
    ['a name of one word', 'Renho', '蓮舫', 'Renho'],
    ['kana', 'Yu Darvish', 'ダルビッシュ ユウ', 'Yu Darvish'],
  ])('%s is no misreading', (_, name, term, form) => {
    expect(misreadPerson(name, term)).not.toContain(form);
  });
});

describe('the same kanji in other countries', () => {
  test.each([
    ['Shinjiro Koizumi', '小泉 進次郎', 'Koizumi Shinjirou'],
    ['Yoshinobu Yamamoto', '山本 由伸', 'Yamamoto Yuushin'],
    ['Koji Sato', '佐藤 恒治', 'Koji Satou'],
  ])('long vowels are written out: %s', (name, term, form) => {
    expect(misreadPerson(name, term)).toContain(form);
  });
  test.each([
    ['Shinjiro Koizumi', '小泉 進次郎', 'Koizumi Shinjiro'],
    ['Hideki Matsui', '松井 秀喜', 'Matsui Hideki'],
  ])('the surname first is no slip: %s', (name, term, form) => {
    expect(misreadPerson(name, term)).not.toContain(form);
    expect(personThroughKorean(name, term)).not.toContain(form);
  });
  test('they are read in pinyin', () => {
    expect(pinyinPerson(...(inChineseCharacters('大谷 翔平') ?? ['', '']))).toEqual([
      'Dagu Xiangping',
      'Xiangping Dagu',
      'Da Guxiangping',
    ]);
    expect(inChineseCharacters('佐々木 朗希')).toEqual(['佐佐木', '朗希']);
    expect(inChineseCharacters('早田 ひな')).toBeUndefined();
  });
  test('or spelled in Hangul and read from there', () => {
    expect(personThroughKorean('Shigeru Ishiba', '石破 茂')).toContain('Isiba Sigeru');
  });
  test.each([
    ['ja', 'プリウス', 'Purius'],
    ['ja', 'ライカ', 'Laika'],
    ['ko', '미트윌란', 'Mitwilan'],
  ])('vowels put between consonants go: %s %s', (language, spelling, form) => {
    expect(romanise(language, spelling)).toContain(form);
  });
});

describe('a gloss in small letters', () => {
  const { dictionary } = compiled([
    { name: 'Zubrak', glossed: { zh: ['ideal lamp'] }, 'foreign-cues': ['Corn Hall'] },
  ]);
  const index = buildIndex([dictionary]);
  const onPage = (text: string) => clean(text, index, undefined, ['zh-en']).text;
  test.each([
    ['its narrow cue', 'An ideal lamp from Corn Hall', 'A Zubrak from Corn Hall'],
    ['a capital inside a sentence', 'It sold an Ideal lamp.', 'It sold a Zubrak.'],
  ])('is a name with %s', (_, text, now) => {
    expect(onPage(text)).toBe(now);
  });
  test.each(['It sold an ideal lamp.', 'Ideal lamps are rare.', 'It sold. Ideal lamp or not, it glows.'])(
    'is none otherwise: %s',
    (text) => {
      expect(onPage(text)).toBe(text);
    },
  );
  test('and says nothing of a page without its channel', () => {
    expect(clean('It sold an Ideal Lamp.', index).fixes).toEqual([]);
  });
});

describe('foreign forms that read as ordinary English', () => {
  const lantern = (cues: readonly string[]) =>
    compiled([
      { name: 'Zubrak', glossed: { ko: ['Silver Lantern'] }, 'foreign-cues': cues },
    ]).dictionary.entries.filter(({ channel }) => channel === 'ko-en');
  test('ask for a narrow cue', () => {
    const [entry] = lantern(['film', 'Seoul', 'Zubrak Tower']);
    expect(entry).toMatchObject({ sure: 'cued', near: [{ scope: 'paragraph', words: ['Zubrak Tower'] }] });
  });
  test('wait for the page where there is none', () => {
    expect(lantern(['film', 'Seoul'])[0]).toMatchObject({ sure: 'page', isSign: false });
  });
});
