/** What the keyboard commands do. */
import type { CommandName } from '../core/protocol.ts';
import { withSite } from '../core/settings.ts';
import { pageIn } from '../platform/messages.ts';
import { updateSettings } from '../platform/storage.ts';
import { openWindow } from '../platform/tabs.ts';

/** Opens the report form for a tab. */
export const openReport = (tab: number) => openWindow(`src/report/index.html?tab=${tab}`);

/** @throws where no script of ours answers in the tab */
export async function runCommand(command: CommandName, tab: number): Promise<void> {
  const page = pageIn(tab);
  switch (command) {
    case 'toggle-site': {
      const { host, refusal } = await page('page:summary');
      if (refusal === 'not-a-page') return;
      await updateSettings((s) => withSite(s, host, refusal === undefined ? 'off' : 'on'));
      return;
    }
    case 'show-original':
      return page('page:original', 'other');
    case 'next-fix':
      return page('page:walk', 1);
    case 'previous-fix':
      return page('page:walk', -1);
    case 'report':
      return openReport(tab);
  }
}
