/** The options page: wires storage, the address and the sections together. */
import { Catalogue, type CatalogueFile, type FormsFile } from '../core/catalogue.ts';
import { DictionarySearch } from '../core/dictionary-search.ts';
import { catalogueFile, formsFile } from '../packs/catalogue.ts';
import { report } from '../platform/log.ts';
import { readOwnFile } from '../platform/own-file.ts';
import {
  load,
  loadCorrections,
  loadSettings,
  updateCorrections,
  updateSettings,
  watchStored,
} from '../platform/storage.ts';
import { words as ownWords } from '../platform/words.ts';
import { dressPage, markReady, mount, rootElement } from '../ui/view.ts';
import { arriving } from './arriving.ts';
import type { Desk, Notice, View } from './desk.ts';
import { drawPage } from './page.ts';
import { routeOf, SECTIONS, type SectionName } from './sections.ts';

const words = ownWords();
let stored = await load();
let notice: Notice | undefined;
/** Changes of our own that are just being stored: they draw the page themselves, when they are done. */
let storing = 0;
let wantsFocus: string | undefined;

const catalogue = arriving(
  async () => new Catalogue(await readOwnFile<CatalogueFile>(catalogueFile)),
  () => redraw(),
  dictionaryFailed,
);
const forms = arriving(
  () => readOwnFile<FormsFile>(formsFile),
  () => redraw(),
  dictionaryFailed,
);
let search: DictionarySearch | undefined;

function dictionaryFailed(error: unknown): void {
  report(error);
  desk.tell({ text: words.say('options_not_loaded') });
}

/** Reads again what has changed: all of the corrections may be a lot. */
async function read(what: { readonly settings: boolean; readonly corrections: boolean }): Promise<void> {
  const settings = what.settings ? await loadSettings() : undefined;
  const corrections = what.corrections ? await loadCorrections() : undefined;
  stored = { settings: settings ?? stored.settings, corrections: corrections ?? stored.corrections };
}

let lastRead = Promise.resolve();
/** One reading at a time, in order, so that an older one never goes over a newer one. */
function reload(what: Parameters<typeof read>[0]): Promise<void> {
  const reading = () => read(what);
  lastRead = lastRead.then(reading, reading);
  return lastRead;
}

/** Stores a change; where that fails, says so. */
async function store(
  what: 'settings' | 'corrections',
  write: () => Promise<void>,
  told: Notice | undefined,
): Promise<boolean> {
  storing++;
  let isStored = true;
  try {
    await write();
    notice = told;
  } catch (error) {
    isStored = false;
    notice = { text: failureText(error) };
  }
  await reload({ settings: what === 'settings', corrections: what === 'corrections' });
  storing--;
  redraw();
  return isStored;
}

/** Firefox and Chrome say it in different words that both hold "quota". */
function failureText(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return /quota/i.test(reason) ? words.say('options_full') : words.say('options_not_saved', reason);
}

const desk: Desk = {
  words,
  get settings() {
    return stored.settings;
  },
  get corrections() {
    return stored.corrections;
  },
  set: (change, told) => {
    store('settings', () => updateSettings(change), told).catch(report);
  },
  setCorrections: (change, told) => store('corrections', () => updateCorrections(change), told),
  tell: (told) => {
    notice = told;
    redraw();
  },
  redraw: () => redraw(),
  focus: (selector) => {
    wantsFocus = selector;
  },
  catalogue,
  forms,
  search: () => {
    const [all, itsForms] = [catalogue(), forms()];
    if (all !== undefined && itsForms !== undefined) search ??= new DictionarySearch(all, itsForms);
    return search;
  },
};

/** Sections are made when they are first opened, and keep what the reader was doing there. */
const views = new Map<SectionName, View>();
function viewOf(name: SectionName): View {
  let view = views.get(name);
  if (view === undefined) {
    view = SECTIONS[name](desk);
    views.set(name, view);
  }
  return view;
}

let route = routeOf(location.hash);
viewOf(route.name).open?.(route.rest);

const draw = mount(rootElement(), () =>
  drawPage(desk, route.name, viewOf(route.name).draw(), notice, () => {
    notice = undefined;
    redraw();
  }),
);

/** Draws, and sees that the focus is never lost with an element that has gone. */
function redraw(): void {
  const before = document.activeElement;
  dressPage(words, words.say('options_title', words.say(`options_${route.name}`)), stored.settings.theme);
  draw();
  const isLost = before !== null && !before.isConnected;
  const wanted = [wantsFocus, isLost && '#undo', isLost && '#heading']
    .map((selector) => (selector ? document.querySelector<HTMLElement>(selector) : null))
    .find((element) => element !== null);
  wantsFocus = undefined;
  wanted?.focus();
}

addEventListener('hashchange', () => {
  const last = route.name;
  route = routeOf(location.hash);
  viewOf(route.name).open?.(route.rest);
  if (route.name !== last) {
    notice = undefined;
    desk.focus('#heading');
    scrollTo(0, 0);
  }
  redraw();
});

watchStored((what) => {
  reload(what)
    .then(() => {
      // Otherwise it is drawn, with what the reader is told of it, when it is stored.
      if (storing === 0) redraw();
    })
    .catch(report);
});

redraw();
markReady();
