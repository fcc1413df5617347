/** The worker: wires the browser's events. Every listener is added at once, so that none is missed on waking. */
import { Catalogue, type CatalogueFile } from '../core/catalogue.ts';
import type { OwnPageCalls, WorkerCalls } from '../core/protocol.ts';
import { withEntry } from '../core/settings.ts';
import { catalogueFile } from '../packs/catalogue.ts';
import { setBadge } from '../platform/badge.ts';
import { onCommand } from '../platform/commands.ts';
import { onFirstRun } from '../platform/life.ts';
import { report } from '../platform/log.ts';
import { isOwnPage, isOwnScript, serve } from '../platform/messages.ts';
import { once, readOwnFile } from '../platform/own-file.ts';
import { updateSettings } from '../platform/storage.ts';
import { openTab } from '../platform/tabs.ts';
import { openReport, runCommand } from './commands.ts';

/** Too large to be read at every start: loaded for the first card, and kept while the worker lives. */
const catalogue = once(async () => new Catalogue(await readOwnFile<CatalogueFile>(catalogueFile)));

serve<WorkerCalls>(
  {
    'worker:count': (fixes, sender) => setBadge(sender.tab?.id, fixes),
    'worker:note': async (entry) => (await catalogue()).noteOf(entry),
    'worker:entries-of': async (packs) => (await catalogue()).entriesOf(packs),
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
