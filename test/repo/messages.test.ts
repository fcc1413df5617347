/** The words of the interface: in every language the same ones, all of them used, none written in code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readerTexts } from '../support/reader-text.ts';

type Messages = Record<string, { message: string; description?: string; placeholders?: object }>;
const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(`_locales/${language}/messages.json`, 'utf8'));

const languages = readdirSync('_locales');
const english = messagesOf('en');
const keys = Object.keys(english);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('packs/generated'))
  .map((file) => ({ file, code: readFileSync(join('src', file), 'utf8') }));
const manifest = readFileSync('manifest.json', 'utf8');

/** Keys that the code puts together: the template as it stands there, with a star for what is filled in. */
const COMPOSED: readonly (readonly [template: string, keys: RegExp])[] = [
  ['popup_mode_*', /^popup_mode_(fix|mark|off)$/],
  ['report_*', /^report_(wrong|right|note)$/],
  ['welcome_mode_*', /^welcome_mode_(fix|mark|off)$/],
  ['welcome_mode_*_hint', /^welcome_mode_(fix|mark|off)_hint$/],
  ['welcome_where_*', /^welcome_where_(news|chosen)$/],
  ['welcome_where_*_hint', /^welcome_where_(news|chosen)_hint$/],
  ['card_sure_*', /^card_sure_(certain|cued|page)$/],
  ['command_*', /^command_(toggle_site|show_original|next_fix|previous_fix|report)$/],
  [
    'options_*',
    /^options_(general|sites|dictionary|corrections|marks|keyboard|privacy|about|mode|where|copy)$/,
  ],
  ['options_*_*', /^options_(mode_(fix|mark|off)|where_(news|chosen)|copy_(original|shown|both))$/],
  ['options_*_*_hint', /^options_(mode_(fix|mark|off)|where_(news|chosen)|copy_(original|shown|both))_hint$/],
  [
    '*_*',
    /^options_(style_(both|underline|background|none)|strength_(quiet|clear|strong)|theme_(system|light|dark))$/,
  ],
  ['options_own_*', /^options_own_(wrong|right|site|note)$/],
  ['options_own_*_hint', /^options_own_(site|note)_hint$/],
  ['options_preview_*', /^options_preview_(light|dark)$/],
  ['options_site_added_*', /^options_site_added_(on|off)$/],
  ['options_sites_*', /^options_sites_(on|off)$/],
  ['options_sites_*_hint', /^options_sites_(on|off)_hint$/],
  ['options_sites_*_none', /^options_sites_(on|off)_none$/],
];

/** A count's key stands in the code without its ending. */
const nameInCode = (key: string) => (/_(one|other)$/.test(key) ? key.replace(/_(one|other)$/, '') : key);

const isUsed = (key: string) =>
  manifest.includes(`__MSG_${key}__`) ||
  COMPOSED.some(([, composed]) => composed.test(key)) ||
  sources.some(({ code }) => code.includes(`'${nameInCode(key)}'`) || code.includes(`'${key}'`));

describe.each(languages)('in %s', (language) => {
  const messages = messagesOf(language);
  test('there is every key and no other, in the same order', () => {
    expect(Object.keys(messages)).toEqual(keys);
  });
  test.each(keys)('%s says something, with the same values', (key) => {
    const values = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();
    const { message = '' } = messages[key] ?? {};
    expect(message.trim()).not.toBe('');
    expect(values(message)).toEqual(values(english[key]?.message ?? ''));
    // The browser would read "$1$" as the name of a value.
    expect(message).not.toMatch(/\$[\w@]+\$/);
  });
  test('names itself, as a tag that browsers know', () => {
    expect(Intl.getCanonicalLocales(messages.language?.message)).toEqual([language]);
  });
});

test.each(keys)('%s is used', (key) => {
  expect(isUsed(key)).toBe(true);
});

test('every key that the code names is there', () => {
  const named = sources.flatMap(({ code }) =>
    [...code.matchAll(/\b(say|count)\(\s*'([a-z_]+)'/g)].map(([, call, key = '']) =>
      call === 'count' ? `${key}_other` : key,
    ),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  const counted = keys.filter((key) => key.endsWith('_other')).map((key) => key.replace(/_other$/, '_one'));
  expect(counted.filter((key) => !keys.includes(key))).toEqual([]);
});

test('every key that the code puts together is listed above, and no other', () => {
  const templates = sources.flatMap(({ code }) =>
    [...code.matchAll(/\b(?:say|count)\(\s*`([^`]+)`/g)].map(([, template = '']) =>
      template.replace(/\$\{[^}]*\}/g, '*'),
    ),
  );
  expect([...new Set(templates)].sort()).toEqual(COMPOSED.map(([template]) => template).sort());
});

describe('nothing that a reader sees is written in code', () => {
  const SHOWING = /^(popup|options|welcome|report|ui|page|content)\//;
  test.each(sources.filter(({ file }) => SHOWING.test(file)).map(({ file, code }) => [file, code]))(
    'src/%s',
    (_, code) => {
      expect(readerTexts(code)).toEqual([]);
    },
  );
  const pages = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.html') && SHOWING.test(file),
  );
  test.each(pages)('src/%s holds the product’s name alone', (file) => {
    const page = readFileSync(join('src', file), 'utf8');
    const words = page.replace(/<!--[\s\S]*?-->|<[^>]+>/g, ' ').trim();
    expect(words.replace(/\s+/g, ' ')).toBe('Copydesk');
    expect(page).not.toMatch(/\s(aria-label|title|placeholder|alt)="[^"]*\p{L}/u);
  });

  test.each([
    ["h('p', 'Some words')", ['Some words']],
    ["h('p.quiet', { attrs: { id: 'x' } }, 'Words')", ['Words']],
    ["h('p', isOn ? 'On' : words.say('off'))", ['On']],
    ["h('p', [h('b', name), ' and ', other])", [' and ']],
    ["h('p', `$" + '{n} entries`)', [' entries']],
    ["button('#undo', 'Undo', undo)", ['Undo']],
    ["element.textContent = 'Words'", ['Words']],
    ["input.setAttribute('aria-label', 'Words')", ['Words']],
    ["{ 'aria-label': 'Words' }", ['Words']],
  ])('the scan sees %s', (code, [text = '']) => {
    expect(readerTexts(code).join()).toContain(text.trim());
  });
  test.each([
    "h('h1', 'Copydesk')",
    "h('p', words.say('key'))",
    "h('p', [' · ', h('b', name), ': '])",
    "h('input', { attrs: { id: 'x', type: 'text' } })",
    "h('p', state === 'done' ? words.say('a') : '')",
    "element.textContent = words.say('key')",
    "// h('p', 'Some words')",
  ])('the scan leaves %s alone', (code) => {
    expect(readerTexts(code)).toEqual([]);
  });
});
