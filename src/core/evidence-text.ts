/** What an article shows about itself, in words. Says signs, and accuses nobody. */
import type { Evidence } from './evidence.ts';
import type { Words } from './words.ts';

/** "a spinner", "translation from Korean". */
export function channelName(channel: string, words: Words): string {
  if (channel === 'spun') return words.say('channel_spun');
  const [language = channel] = channel.split('-');
  const name = new Intl.DisplayNames([words.language], { type: 'language' }).of(language) ?? language;
  return words.say('channel_translation', name);
}

/** "31 signs of a spinner, 2 of translation from Korean in 640 words"; empty where there are none. */
export function evidenceText(evidence: readonly Evidence[], words: Words): string {
  const [most, ...others] = [...evidence].sort((a, b) => b.signs - a.signs);
  if (most === undefined) return '';
  const rest = others.map((e) => words.say('evidence_also', e.signs, channelName(e.channel, words))).join('');
  const signs = words.count('evidence', most.signs, channelName(most.channel, words)) + rest;
  return words.say('evidence_within', signs, most.words);
}
