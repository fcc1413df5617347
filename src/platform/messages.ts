/** Typed messages: one map of calls a direction (core/protocol.ts), one listener a context. */
import type { Runtime } from 'webextension-polyfill';
import type { PageCalls } from '../core/protocol.ts';
import { failure, type Result, success } from '../core/result.ts';
import { browser } from './browser.ts';

/** A map of calls: name -> function, as in core/protocol.ts. */
// biome-ignore lint/suspicious/noExplicitAny: the argument lists of all calls, whatever they are
type AnyCalls<Calls> = { [K in keyof Calls]: (...args: any[]) => unknown };

interface Message {
  readonly copydesk: string;
  readonly args: readonly unknown[];
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' &&
  value !== null &&
  'copydesk' in value &&
  'args' in value &&
  Array.isArray(value.args);

/** Handlers get the arguments of the call and then its sender. */
export type Handlers<Calls extends AnyCalls<Calls>> = {
  [K in keyof Calls]: (
    ...args: [...Parameters<Calls[K]>, sender: Runtime.MessageSender]
  ) => ReturnType<Calls[K]> | Promise<ReturnType<Calls[K]>>;
};

/**
 * Answers calls. A handler that throws answers with its message, so that nobody waits for ever; calls that
 * are not listed are left to other contexts.
 * @param accepts which senders may call; the others are not answered
 */
export function serve<Calls extends AnyCalls<Calls>>(
  handlers: Handlers<Calls>,
  accepts: (sender: Runtime.MessageSender) => boolean,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, answer: (result: unknown) => void) => {
    if (!isMessage(message) || !Object.hasOwn(handlers, message.copydesk) || !accepts(sender)) return;
    const handle = handlers[message.copydesk as keyof Calls] as (...args: unknown[]) => unknown;
    new Promise((resolve) => resolve(handle(...message.args, sender))).then(
      (value) => answer(success(value)),
      (error: unknown) => answer(failure(error instanceof Error ? error.message : String(error))),
    );
    return true as const;
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

/** Whether a message comes from a page of ours (popup, options), not from a web page's tab. */
export function isOwnPage({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && (url?.startsWith(browser.runtime.getURL('')) ?? false);
}

/** Whether a message comes from a page of ours or from the worker; the latter has no tab and, in Chrome, no page. */
export function isOwnOrWorker(sender: Runtime.MessageSender): boolean {
  return isOwnPage(sender) || (sender.id === browser.runtime.id && sender.tab === undefined);
}

/** Whether a message comes from our script in a tab. */
export function isOwnScript({ id, tab }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && tab !== undefined;
}

/**
 * Calls the worker, or the page in a tab.
 * @throws Error with the handler's message, or saying that nobody answered
 */
export async function call<Calls extends AnyCalls<Calls>, K extends keyof Calls & string>(
  to: 'worker' | { readonly tab: number },
  name: K,
  ...args: Parameters<Calls[K]>
): Promise<ReturnType<Calls[K]>> {
  const message: Message = { copydesk: name, args };
  const answer: unknown = await (to === 'worker'
    ? browser.runtime.sendMessage(message)
    : browser.tabs.sendMessage(to.tab, message, { frameId: 0 }));
  const result = answer as Result<ReturnType<Calls[K]>> | undefined;
  if (result === undefined) throw new Error('nobody answered');
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/**
 * Calls the page in one tab.
 * @param tab undefined where there is none: the calls fail then, as where no script of ours stands
 */
export function pageIn(tab: number | undefined) {
  return <K extends keyof PageCalls & string>(name: K, ...args: Parameters<PageCalls[K]>) =>
    call<PageCalls, K>({ tab: tab ?? -1 }, name, ...args);
}
