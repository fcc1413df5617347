/** Keyboard commands, as the manifest names them. */
import type { CommandName } from '../core/protocol.ts';
import { browser } from './browser.ts';

/** Calls back with each command and the tab it was pressed in. */
export function onCommand(act: (command: CommandName, tab: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) act(command as CommandName, tab.id);
  });
}

/** A command with the keys that the browser has for it now; empty where it has none. */
export interface CommandKeys {
  readonly name: CommandName;
  readonly keys: string;
}

/** The keys of all commands, in the browser's order. */
export async function commandKeys(): Promise<CommandKeys[]> {
  const all = await browser.commands.getAll();
  return all
    .filter(({ name }) => name !== undefined && !name.startsWith('_'))
    .map(({ name, shortcut }) => ({ name: name as CommandName, keys: shortcut ?? '' }));
}

/**
 * Opens the browser's own page where keys are changed.
 * @returns false where there is no way to it but by hand (Firefox before 137)
 */
export async function openKeySettings(): Promise<boolean> {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings !== undefined) {
    await commands.openShortcutSettings();
    return true;
  }
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return false;
  // Edge leads this address to its own page.
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return true;
}
