/** The words of the interface: keys into _locales, and how a message is filled. No text is written in code. */
import type english from '../../_locales/en/messages.json';

export type MessageKey = keyof typeof english & string;

/** A key whose message differs by number: `KEY_one` and `KEY_other`. */
export type CountKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

export interface Words {
  /** The message, with `$1`, `$2` ... filled. */
  say(key: MessageKey, ...values: readonly (string | number)[]): string;
  /** The message for a number, by the plural rules of the interface's language; the number is `$1`. */
  count(key: CountKey, n: number, ...values: readonly (string | number)[]): string;
  /** The interface's language, as a BCP 47 tag. */
  readonly language: string;
}

/**
 * @param message gives the text of a key with its values filled in; empty where there is none
 * @param language whose plural rules and number format hold
 */
export function wordsOf(
  message: (key: string, values: readonly string[]) => string,
  language: string,
): Words {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const filled = (values: readonly (string | number)[]) =>
    values.map((value) => (typeof value === 'number' ? numbers.format(value) : value));
  return {
    language,
    say: (key, ...values) => message(key, filled(values)) || key,
    count: (key, n, ...values) => {
      const all = filled([n, ...values]);
      return message(`${key}_${plurals.select(n)}`, all) || message(`${key}_other`, all) || key;
    },
  };
}

/** Words from a file of messages, as the browser would fill them: for the command line and for tests. */
export function wordsFrom(messages: Readonly<Record<string, { message: string }>>, language: string): Words {
  return wordsOf(
    (key, values) =>
      (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? ''),
    language,
  );
}
