import { describe, expect, test } from 'vitest';
import { readSite } from '../../src/core/site-input.ts';

describe('a site is read from what people type and paste', () => {
  test.each([
    ['news.example.org', 'news.example.org'],
    ['  News.Example.ORG. ', 'news.example.org'],
    ['www.example.org', 'example.org'],
    ['*.example.org', 'example.org'],
    ['https://www.example.org/a/b?c=d#e', 'example.org'],
    ['http://example.org:8080/', 'example.org'],
    ['example.org:8080', 'example.org'],
    ['example.org/news/today', 'example.org'],
    ['user:secret@example.org/news', 'options_site_no_web'],
    ['https://user:secret@example.org/news', 'example.org'],
    ['뉴스.example', 'xn--vg1b002a.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://[::1]:80/', '[::1]'],
    ['', 'options_site_empty'],
    ['   ', 'options_site_empty'],
    ['example', 'options_site_no_dot'],
    ['__proto__', 'options_site_no_dot'],
    ['two words.org', 'options_site_no_host'],
    ['exa<b>mple.org', 'options_site_no_host'],
    ['-example.org', 'options_site_no_host'],
    ['example..org', 'options_site_no_host'],
    [`${'a'.repeat(64)}.org`, 'options_site_no_host'],
    [`${'a.'.repeat(140)}org`, 'options_site_no_host'],
    ['chrome://settings', 'options_site_no_web'],
    ['about:blank', 'options_site_no_web'],
    ['file:///home/a.html', 'options_site_no_web'],
    ['mailto:desk@example.org', 'options_site_no_web'],
    ['javascript:alert(1)', 'options_site_no_web'],
  ])('%s', (input, expected) => {
    const read = readSite(input);
    expect('site' in read ? read.site : read.problem).toBe(expected);
  });
});
