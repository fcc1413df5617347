/** The content script: wires storage, gate, scanner, card and popup together. Reads no page that is not for us. */
import { refusal } from '../core/gate.ts';
import { buildIndex, openIndex } from '../core/index.ts';
import { openNeighbours } from '../core/neighbours.ts';
import { ownDictionary } from '../core/own-correction.ts';
import { packIndex } from '../core/pack-index.ts';
import type { PageCalls, PageSummary, Place, WorkerCalls } from '../core/protocol.ts';
import { siteOf } from '../core/site.ts';
import { shippedIndex, shippedNeighbours } from '../packs/shipped.ts';
import { openOnHover } from '../page/hover.ts';
import { Scanner } from '../page/scanner.ts';
import { isAlive } from '../platform/life.ts';
import { report } from '../platform/log.ts';
import { call, isOwnPage, serve } from '../platform/messages.ts';
import { load, type Stored, watchStored } from '../platform/storage.ts';

/** What is running on this page; made anew when the reader changes something. */
interface Session {
  readonly stored: Stored;
  readonly refusal: PageSummary['refusal'];
  readonly scanner: Scanner | undefined;
  readonly end: AbortController;
  failure: string | undefined;
}

const host = location.hostname;
let session: Session | undefined;

const tellCount = (fixes: number) => {
  if (!isAlive()) return;
  call<WorkerCalls, 'worker:count'>('worker', 'worker:count', fixes).catch(report);
};

const fixCount = ({ scanner }: Session) =>
  scanner?.fixes().filter(({ decision, isOriginal }) => decision.as === 'fix' && !isOriginal).length ?? 0;

/** Tells the badge once after a burst of changes. */
function counter(): () => void {
  let last = -1;
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      const count = session === undefined ? 0 : fixCount(session);
      if (count !== last) tellCount(count);
      last = count;
    }, 100);
  };
}
const countFixes = counter();

function begin(stored: Stored): Session {
  const end = new AbortController();
  const why = refusal(
    {
      scheme: location.protocol,
      host,
      contentType: document.contentType,
      language: document.documentElement.lang,
    },
    stored.settings,
  );
  if (why !== undefined || stored.settings.mode === 'off') {
    return { stored, refusal: why, scanner: undefined, end, failure: undefined };
  }
  const index = openIndex([shippedIndex(), packIndex(ownDictionary(stored.corrections, host))], {
    off: new Set(stored.settings.entriesOff),
    neighbours: openNeighbours(shippedNeighbours()),
  });
  const scanner = new Scanner(document, index, {
    mode: stored.settings.mode,
    changed: countFixes,
    failed: (error) => {
      report(error);
      begun.failure = 'This page could not be read; it was left as it is.';
    },
  });
  const begun: Session = { stored, refusal: undefined, scanner, end, failure: undefined };
  openOnHover(
    scanner,
    (entry) => call<WorkerCalls, 'worker:note'>('worker', 'worker:note', entry).catch(noNote),
    end.signal,
  );
  end.signal.addEventListener('abort', () => scanner.stop());
  return begun;
}

const noNote = (error: unknown): undefined => {
  report(error);
};

/** Starts, or starts over where the reader has changed something since. */
async function restart(): Promise<void> {
  if (!isAlive()) return;
  const stored = await load();
  if (session !== undefined && JSON.stringify(stored) === JSON.stringify(session.stored)) return;
  session?.end.abort();
  session = begin(stored);
  session.scanner?.start();
  countFixes();
}

let last = Promise.resolve();
/** One restart at a time, in order. */
function refresh(): Promise<void> {
  last = last.then(restart, restart);
  return last;
}

function summary({ stored, refusal: why, scanner, failure }: Session): PageSummary {
  const places = (scanner?.fixes() ?? []).map(
    ({ key, decision: { as, entry, was, now }, isOriginal }): Place => ({
      key,
      as,
      entry: entry.id,
      was,
      now,
      isOriginal,
    }),
  );
  return {
    host: siteOf(host),
    mode: stored.settings.mode,
    refusal: why,
    failure,
    isReading: scanner?.isReading ?? false,
    places,
    evidence: scanner?.evidence() ?? [],
  };
}

refresh().catch(report);
watchStored(() => refresh().catch(report));

/** The session by the settings of this moment: the popup may ask before the change it made has reached us. */
async function current(): Promise<Session> {
  await refresh();
  if (session === undefined) throw new Error('Copydesk has not started on this page');
  return session;
}

serve<PageCalls>(
  {
    'page:summary': async () => summary(await current()),
    'page:switch': async (key, isOriginal) => (await current()).scanner?.switch(key, isOriginal),
    'page:show': async (key) => (await current()).scanner?.show(key),
    'page:selection': async () => {
      const selection = getSelection();
      const { scanner } = await current();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return '';
      return scanner?.originalIn(selection.getRangeAt(0)) ?? selection.toString().trim();
    },
    'page:try': async ({ wrong, right }) => {
      const draft = { id: 'own-draft', wrong, right, note: '', site: '', made: '' };
      return (await current()).scanner?.count(buildIndex([ownDictionary([draft], host)])) ?? 0;
    },
  },
  isOwnPage,
);
