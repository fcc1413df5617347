/** The content script: wires storage, gate, scanner, card and popup together. Reads no page that is not for us. */
import { refusal } from '../core/gate.ts';
import { buildIndex, openIndex } from '../core/index.ts';
import { openNeighbours } from '../core/neighbours.ts';
import { ownDictionary } from '../core/own-correction.ts';
import { packIndex } from '../core/pack-index.ts';
import type { PageCalls, PageSummary, Place, ReportStart, WorkerCalls } from '../core/protocol.ts';
import { entriesOffFor, type Settings } from '../core/settings.ts';
import { siteOf } from '../core/site.ts';
import { shippedIndex, shippedNeighbours } from '../packs/shipped.ts';
import { Card, type CardDesk } from '../page/card.ts';
import { copyOriginals } from '../page/copy.ts';
import { openOnHover } from '../page/hover.ts';
import { type PageFix, Scanner } from '../page/scanner.ts';
import { Walk } from '../page/walk.ts';
import { isAlive } from '../platform/life.ts';
import { report } from '../platform/log.ts';
import { call, isOwnOrWorker, serve } from '../platform/messages.ts';
import { shadowOf } from '../platform/shadow.ts';
import { load, type Stored, watchStored } from '../platform/storage.ts';
import { words } from '../platform/words.ts';

/** What is running on this page; made anew when the reader changes something. */
interface Session {
  readonly stored: Stored;
  readonly refusal: PageSummary['refusal'];
  readonly scanner: Scanner | undefined;
  readonly walk: Walk | undefined;
  readonly end: AbortController;
  hasFailed: boolean;
}

const host = location.hostname;
const card = new Card();
let session: Session | undefined;
/** The fix that the reader is just reporting as wrong. */
let reported: PageFix | undefined;

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

/** @param packEntriesOff ids of the entries whose packs are off */
function begin(stored: Stored, packEntriesOff: readonly string[]): Session {
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
  const left: Session = { stored, refusal: why, scanner: undefined, walk: undefined, end, hasFailed: false };
  const { settings } = stored;
  const { mode } = settings;
  if (why !== undefined || mode === 'off') return left;
  const index = openIndex([shippedIndex(), packIndex(ownDictionary(stored.corrections, host))], {
    off: new Set([...entriesOffFor(settings, host), ...packEntriesOff]),
    neighbours: openNeighbours(shippedNeighbours()),
  });
  const scanner = new Scanner(document, index, {
    mode,
    look: settings,
    shadowOf,
    changed: countFixes,
    failed: (error) => {
      report(error);
      begun.hasFailed = true;
    },
  });
  const desk = cardDesk(scanner, settings);
  const begun: Session = { ...left, scanner, walk: new Walk(scanner, card, desk) };
  openOnHover(scanner, card, desk, end.signal);
  copyOriginals(scanner, settings.copy, end.signal);
  end.signal.addEventListener('abort', () => scanner.stop());
  return begun;
}

/** What the card asks for and does. */
function cardDesk(scanner: Scanner, { theme }: Settings): CardDesk {
  return {
    words: words(),
    theme,
    site: siteOf(host),
    noteOf: (entry) => call<WorkerCalls, 'worker:note'>('worker', 'worker:note', entry).catch(noNote),
    sentenceOf: (key) => scanner.sentenceOf(key),
    switch: ({ key, decision, isOriginal, isAccepted }) => {
      if (isAccepted || decision.as === 'mark') scanner.accept(key, !isAccepted);
      else scanner.switch(key, !isOriginal);
      return scanner.fixOf(key);
    },
    switchEntry: (entry, isOn, site) =>
      call<WorkerCalls, 'worker:switch-entry'>('worker', 'worker:switch-entry', entry, isOn, site ?? ''),
    report: (fix) => {
      reported = fix;
      call<WorkerCalls, 'worker:report'>('worker', 'worker:report').catch(report);
    },
  };
}

const noNote = (error: unknown): undefined => {
  report(error);
};

/** Starts, or starts over where the reader has changed something since. */
async function restart(): Promise<void> {
  if (!isAlive()) return;
  const stored = await load();
  if (session !== undefined && JSON.stringify(stored) === JSON.stringify(session.stored)) return;
  const { packsOff } = stored.settings;
  const packEntriesOff =
    packsOff.length === 0
      ? []
      : await call<WorkerCalls, 'worker:entries-of'>('worker', 'worker:entries-of', packsOff);
  session?.end.abort();
  session = begin(stored, packEntriesOff);
  session.scanner?.start();
  countFixes();
}

let last = Promise.resolve();
/** One restart at a time, in order. */
function refresh(): Promise<void> {
  last = last.then(restart, restart);
  return last;
}

function summary({ stored, refusal: why, scanner, hasFailed }: Session): PageSummary {
  const places = (scanner?.fixes() ?? []).map(
    ({ key, decision: { as, entry, was, now }, isOriginal, isAccepted }): Place => ({
      key,
      as,
      entry: entry.id,
      was,
      now,
      isOriginal,
      isAccepted,
    }),
  );
  return {
    host: siteOf(host),
    mode: stored.settings.mode,
    refusal: why,
    hasFailed,
    isReading: scanner?.isReading ?? false,
    isOriginal: scanner?.isOriginal ?? false,
    places,
    evidence: scanner?.evidence() ?? [],
    words: scanner?.words ?? 0,
    headline: headline(scanner),
  };
}

/** The restored headline, whatever is shown of it; else the title. */
function headline(scanner: Scanner | undefined): string {
  const h1 = document.querySelector('h1');
  const text = (h1 && (scanner?.restored(h1) ?? h1.textContent).trim()) || document.title;
  return text.replace(/\s+/g, ' ');
}

/** What a report starts with: the fix that is reported as wrong, else what is selected. */
function reportStart(scanner: Scanner | undefined): ReportStart {
  const { lang: language } = document.documentElement;
  const here = { host: siteOf(host), address: location.href, language };
  const fix = reported;
  reported = undefined;
  if (fix !== undefined) {
    const { was, now, entry } = fix.decision;
    const { before = '', after = '' } = scanner?.sentenceOf(fix.key) ?? {};
    return { ...here, wrong: was, right: now, sentence: `${before}${was}${after}`, entry: entry.id };
  }
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
    return { ...here, wrong: '', right: '', sentence: '', entry: '' };
  }
  const range = selection.getRangeAt(0);
  const right = selection.toString().trim();
  return {
    ...here,
    wrong: scanner?.originalIn(range) ?? right,
    right,
    sentence: scanner?.sentenceAt(range) ?? '',
    entry: '',
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
    'page:accept': async (key, isAccepted) => (await current()).scanner?.accept(key, isAccepted),
    'page:original': async (isOriginal) => {
      const { scanner } = await current();
      scanner?.showOriginal(isOriginal === 'other' ? !scanner.isOriginal : isOriginal);
    },
    'page:walk': async (by) => (await current()).walk?.go(by),
    'page:report-start': async () => reportStart((await current()).scanner),
    'page:try': async ({ wrong, right }) => {
      const draft = { id: 'own-draft', wrong, right, note: '', site: '', made: '' };
      return (await current()).scanner?.count(buildIndex([ownDictionary([draft], host)])) ?? 0;
    },
  },
  isOwnOrWorker,
);
