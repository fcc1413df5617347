import { describe, expect, test } from 'vitest';
import { type Sign, SignCount } from '../../src/core/evidence.ts';

const sign = (channel: string, entry: string, sure: Sign['sure'] = 'page'): Sign => ({
  channel,
  entry,
  form: entry,
  sure,
  isHeavy: false,
});

/** What an article of 200 words shows. */
function shown(...signs: readonly Sign[]) {
  const count = new SignCount();
  for (const one of signs) count.change(one, 1);
  return new Map(count.evidence(200).map((e) => [e.channel, e]));
}

describe('signs of one region support each other', () => {
  test('an amount in ten thousands speaks for each language that counts so', () => {
    const amount = sign('translated', 'number-split', 'certain');
    const weak = sign('zh-en', 'kettle');
    expect(shown(weak).get('zh-en')?.strong).toBe(false);
    expect(shown(weak, amount).get('zh-en')?.strong).toBe(true);
    expect(shown(sign('de-en', 'kettle'), amount).get('de-en')?.strong).toBe(false);
    expect(shown(amount).get('translated')?.strong).toBe(false);
  });

  test('two languages of it are enough where each alone is not', () => {
    const both = [sign('zh-en', 'kettle', 'certain'), sign('ja-en', 'lamp', 'certain')];
    expect(shown(...both).get('zh-en')).toMatchObject({ strong: true, strongRegion: true });
    expect(shown(...both.slice(1)).get('ja-en')).toMatchObject({ strong: false, strongRegion: false });
  });

  test('other languages stand alone', () => {
    const seen = shown(sign('fr-en', 'kettle', 'certain'), sign('ja-en', 'lamp', 'certain'));
    expect(seen.get('fr-en')?.strong).toBe(false);
    expect(seen.get('ja-en')?.strong).toBe(false);
  });

  test('the same sign again weighs nothing more', () => {
    const again = shown(sign('ja-en', 'lamp', 'certain'), sign('ja-en', 'lamp', 'certain'));
    expect(again.get('ja-en')?.strong).toBe(false);
  });
});
