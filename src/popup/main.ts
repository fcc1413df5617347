/** The popup: wires the page's summary and what is stored to the view, and the view to both. */
import { withCorrection } from '../core/own-correction.ts';
import type { OwnPageCalls } from '../core/protocol.ts';
import { withEntry, withSite } from '../core/settings.ts';
import { askForAccess } from '../platform/access.ts';
import { call, pageIn } from '../platform/messages.ts';
import { searchWeb } from '../platform/search.ts';
import { load, type Stored, updateCorrections, updateSettings, watchStored } from '../platform/storage.ts';
import { openOptions, popupTab, reloadTab } from '../platform/tabs.ts';
import { words as localWords } from '../platform/words.ts';
import { dressPage, markReady, mount, rootElement } from '../ui/view.ts';
import { askPage } from './ask-page.ts';
import { type PageAnswer, pageState } from './page-state.ts';
import type { Notice, PopupActions } from './popup-model.ts';
import { popupView } from './popup-view.ts';

/** How often a page that is still being read is asked again, in milliseconds. */
const ASK_AGAIN = 200;

/** Groups that are drawn at first: more than the list shows without scrolling. The others follow. */
const FIRST_GROUPS = 12;

const words = localWords();
const tab = await popupTab(location.search);
const ask = pageIn(tab);
let [page, stored]: [PageAnswer, Stored] = await Promise.all([askPage(tab), load()]);
const isGrowing = pageState(page) === 'reading';
const unfolded = new Set<string>();
let mostGroups = FIRST_GROUPS;
let notice: Notice | undefined;

let latest = 0;
/** Asks anew how everything is, and draws it; of several at once the last one draws. */
async function refresh(): Promise<void> {
  const mine = ++latest;
  const [nowPage, nowStored] = await Promise.all([askPage(tab), load()]);
  if (mine !== latest) return;
  page = nowPage;
  stored = nowStored;
  draw();
  askAgain();
}

function askAgain(): void {
  if (pageState(page) === 'reading') setTimeout(() => refresh().catch(fail), ASK_AGAIN);
}

function tell(text: string, undo?: () => Promise<unknown>): void {
  notice = { text, isProblem: false, ...(undo && { undo: () => act(undo) }) };
}

function fail(error: unknown): void {
  complain(words.say('popup_problem', (error as Error).message));
}

function complain(text: string): void {
  notice = { text, isProblem: true };
  draw();
}

/** Does what the reader asked for, then shows what became of it. */
function act(work: () => Promise<unknown>, told?: () => void): void {
  notice = undefined;
  work()
    .then(() => {
      told?.();
      return refresh();
    })
    .catch(fail);
}

const switchEntry = (entry: string, isOn: boolean, site: string | undefined) =>
  updateSettings((s) => withEntry(s, entry, isOn, site));

const host = () => (typeof page === 'string' ? '' : page.host);

const actions: PopupActions = {
  setMode: (mode) => act(() => updateSettings((s) => ({ ...s, mode }))),
  setSite: (isOn) => act(() => updateSettings((s) => withSite(s, host(), isOn ? 'on' : 'off'))),
  reload: () =>
    act(async () => {
      if (tab !== undefined) await reloadTab(tab);
      // What it will say is not known before it has loaded.
      window.close();
    }),
  allow: () =>
    act(async () => {
      if (!(await askForAccess())) complain(words.say('popup_not_allowed'));
    }),
  showOriginal: (isOriginal) => act(() => ask('page:original', isOriginal)),
  show: (key) => act(() => ask('page:show', key)),
  switchPlace: (key, isOriginal) => act(() => ask('page:switch', key, isOriginal)),
  accept: (key, isAccepted) => act(() => ask('page:accept', key, isAccepted)),
  unfold: (name, isOpen) => {
    if (isOpen) unfolded.add(name);
    else unfolded.delete(name);
    draw();
  },
  leave: ({ entry, was }, isEverywhere) => {
    const site = isEverywhere ? undefined : host();
    act(
      () => switchEntry(entry, false, site),
      () => {
        const text =
          site === undefined
            ? words.say('popup_left_everywhere', was)
            : words.say('popup_left_here', was, site);
        tell(text, () => switchEntry(entry, true, site));
      },
    );
  },
  bringBack: ({ entry, site }) => act(() => switchEntry(entry, true, site)),
  remove: (correction) =>
    act(
      () => updateCorrections((all) => all.filter(({ id }) => id !== correction.id)),
      () =>
        tell(words.say('popup_removed_own', correction.wrong, correction.right), () =>
          updateCorrections((all) => withCorrection(all, correction)),
        ),
    ),
  search: (text) =>
    act(async () => {
      if (!(await searchWeb(text))) complain(words.say('popup_search_refused'));
    }),
  report: () =>
    act(() => call<OwnPageCalls, 'worker:command'>('worker', 'worker:command', 'report', tab ?? -1)),
  options: () => act(openOptions),
};

dressPage(words, 'Copydesk', stored.settings.theme);
const drawView = mount(rootElement(), () =>
  popupView(
    {
      words,
      page,
      settings: stored.settings,
      corrections: stored.corrections,
      unfolded,
      mostGroups,
      isGrowing,
      notice,
    },
    actions,
  ),
);

/** Draws everything again. What had the focus keeps it; where it is gone, undoing is nearest, then the top. */
function draw(): void {
  const focused = document.activeElement;
  drawView();
  tellMode();
  if (focused === null || focused === document.body || focused.isConnected) return;
  (document.querySelector<HTMLElement>('.notice button') ?? document.querySelector('h1'))?.focus();
}

/** What the page does by now, which follows what was chosen a moment later. */
function tellMode(): void {
  document.documentElement.dataset.mode = typeof page === 'string' ? stored.settings.mode : page.mode;
}

tellMode();
watchStored(() => refresh().catch(fail));
askAgain();
markReady();
// After the first frame, which shows all that fits.
requestAnimationFrame(() =>
  setTimeout(() => {
    mostGroups = Number.POSITIVE_INFINITY;
    draw();
  }),
);
