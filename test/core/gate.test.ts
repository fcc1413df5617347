import { describe, expect, test } from 'vitest';
import { refusal } from '../../src/core/gate.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import { siteOf, valueFor } from '../../src/core/site.ts';

const news = { scheme: 'https:', host: 'news.example.org', contentType: 'text/html', language: 'en-GB' };
const settings = (changed: Partial<Settings>) => ({ ...DEFAULT_SETTINGS, ...changed });

describe('the gate', () => {
  test.each([
    ['an English page', {}, {}, undefined],
    ['a page that names no language', { language: '' }, {}, undefined],
    ['XHTML', { contentType: 'application/xhtml+xml' }, {}, undefined],
    ['plain http', { scheme: 'http:' }, {}, undefined],
    ['a page in Korean', { language: 'ko' }, {}, 'language'],
    ['a page in a language whose code begins with en', { language: 'enm' }, {}, 'language'],
    ['a file', { scheme: 'file:' }, {}, 'not-a-page'],
    ['a picture', { contentType: 'image/png' }, {}, 'not-a-page'],
    ['plain text', { contentType: 'text/plain' }, {}, 'not-a-page'],
    ['mail', { host: 'mail.google.com' }, {}, 'quiet-site'],
    ['a shop', { host: 'www.amazon.com' }, {}, 'quiet-site'],
    ['a host that only ends like a shop', { host: 'notamazon.com' }, {}, undefined],
    ['mode off', {}, { mode: 'off' }, 'mode-off'],
    ['mark only', {}, { mode: 'mark' }, undefined],
    ['a site switched off', {}, { sites: { 'example.org': 'off' } }, 'site-off'],
    [
      'a part of it switched on',
      {},
      { sites: { 'example.org': 'off', 'news.example.org': 'on' } },
      undefined,
    ],
    [
      'a quiet site switched on',
      { host: 'mail.google.com' },
      { sites: { 'mail.google.com': 'on' } },
      undefined,
    ],
    ['a Korean page switched on', { language: 'ko' }, { sites: { 'example.org': 'on' } }, undefined],
    [
      'a site switched on while the mode is off',
      {},
      { mode: 'off', sites: { 'example.org': 'on' } },
      'mode-off',
    ],
    [
      'a picture on a site switched on',
      { contentType: 'image/png' },
      { sites: { 'example.org': 'on' } },
      'not-a-page',
    ],
  ] as const)('%s', (_, facts, changed, expected) => {
    expect(refusal({ ...news, ...facts }, settings(changed))).toBe(expected);
  });
});

test('a site is named as a reader would', () => {
  expect(siteOf('WWW.Example.org.')).toBe('example.org');
  expect(valueFor('m.example.org', { 'example.org': 1, org: 2 })).toBe(1);
  expect(valueFor('badexample.org', { 'example.org': 1 })).toBeUndefined();
});
