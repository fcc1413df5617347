/** The worker: wires the browser's events. Every listener is added at once, so that none is missed on waking. */
import type { OwnPageCalls, WorkerCalls } from '../core/protocol.ts';
import { withEntry } from '../core/settings.ts';
import { notes } from '../packs/notes.ts';
import { setBadge } from '../platform/badge.ts';
import { onCommand } from '../platform/commands.ts';
import { onFirstRun } from '../platform/life.ts';
import { report } from '../platform/log.ts';
import { isOwnPage, isOwnScript, serve } from '../platform/messages.ts';
import { updateSettings } from '../platform/storage.ts';
import { openTab } from '../platform/tabs.ts';
import { openReport, runCommand } from './commands.ts';

serve<WorkerCalls>(
  {
    'worker:count': (fixes, sender) => setBadge(sender.tab?.id, fixes),
    'worker:note': (entry) => (Object.hasOwn(notes, entry) ? notes[entry] : undefined),
    'worker:entries-of': (packs) => Object.keys(notes).filter((id) => packs.includes(notes[id]?.pack ?? '')),
    'worker:switch-entry': (entry, isOn, site) =>
      updateSettings((s) => withEntry(s, entry, isOn, site || undefined)),
    'worker:report': async ({ tab }) => {
      if (tab?.id !== undefined) await openReport(tab.id);
    },
  },
  isOwnScript,
);
serve<OwnPageCalls>({ 'worker:command': (command, tab) => runCommand(command, tab) }, isOwnPage);

onCommand((command, tab) => {
  runCommand(command, tab).catch(report);
});
onFirstRun(() => {
  openTab('src/welcome/index.html').catch(report);
});
