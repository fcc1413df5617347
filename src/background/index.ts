/** The worker: the badge, and what the card tells. Every listener is added at once, so that none is missed on waking. */
import type { WorkerCalls } from '../core/protocol.ts';
import { notes } from '../packs/notes.ts';
import { setBadge } from '../platform/badge.ts';
import { isOwnScript, serve } from '../platform/messages.ts';

serve<WorkerCalls>(
  {
    'worker:count': (fixes, sender) => setBadge(sender.tab?.id, fixes),
    'worker:note': (entry) => (Object.hasOwn(notes, entry) ? notes[entry] : undefined),
  },
  isOwnScript,
);
