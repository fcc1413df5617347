/** The popup: wires the page's summary, the settings and the report form together. */
import type { PageCalls, PageSummary } from '../core/protocol.ts';
import { withEntry, withSite } from '../core/settings.ts';
import { call } from '../platform/messages.ts';
import { load, updateCorrections, updateSettings, watchStored } from '../platform/storage.ts';
import { popupTab } from '../platform/tabs.ts';
import { element, find } from './element.ts';
import { entryRows } from './entry-list.ts';
import { reportForm } from './report-form.ts';
import { evidenceText, stateText } from './state-text.ts';

const tab = await popupTab(location.search);

/** Calls the page; fails where no script of ours stands in it. */
function page<K extends keyof PageCalls>(
  name: K,
  ...args: Parameters<PageCalls[K]>
): Promise<ReturnType<PageCalls[K]>> {
  if (tab === undefined) return Promise.reject(new Error('there is no page'));
  return call<PageCalls, K>({ tab }, name, ...args);
}

/** Undefined where no script of ours answers: a page of the browser's own, or one we have no access to. */
const summarise = (): Promise<PageSummary | undefined> => page('page:summary').catch(() => undefined);

function fail(error: unknown): void {
  find('#state').textContent = `That did not work: ${(error as Error).message}`;
}

/** Runs what the reader asked for, then shows what became of it. */
function act(work: () => Promise<unknown>): void {
  work().then(draw).catch(fail);
}

const actions = {
  show: (key: string) => act(() => page('page:show', key)),
  switchPlace: (key: string, isOriginal: boolean) => act(() => page('page:switch', key, isOriginal)),
  switchEntry: (entry: string, isOn: boolean) => act(() => updateSettings((s) => withEntry(s, entry, isOn))),
};

/** Rows for entries that are off, and for own corrections to take back. */
function offRow(text: string, button: string, work: () => Promise<unknown>): HTMLElement {
  const undo = element('button', { type: 'button' }, button);
  undo.addEventListener('click', () => act(work));
  return element('li', { className: 'entry' }, element('span', {}, text), undo);
}

/** @returns the summary it has drawn */
async function draw(): Promise<PageSummary | undefined> {
  const [{ settings, corrections }, summary] = await Promise.all([load(), summarise()]);
  find('#state').textContent = stateText(summary);
  document.documentElement.dataset.mode = summary?.mode ?? settings.mode;
  for (const radio of document.querySelectorAll<HTMLInputElement>('#mode input')) {
    radio.checked = radio.value === settings.mode;
  }
  find('#site').hidden = summary === undefined || summary.refusal === 'not-a-page';
  find('#host').textContent = summary?.host ?? '';
  const site = find<HTMLInputElement>('#site-on');
  site.checked = summary?.refusal === undefined || summary.refusal === 'mode-off';
  site.ariaLabel = `Copydesk on ${summary?.host ?? 'this site'}`;

  const evidence = summary?.evidence ?? [];
  find('#evidence').hidden = evidence.length === 0;
  find('#evidence summary').textContent = evidenceText(evidence);
  find('#evidence p').textContent = evidence
    .flatMap(({ forms }) => forms.map((form) => `“${form}”`))
    .join(', ');

  const focused = document.activeElement?.getAttribute('aria-label');
  find('#entries').replaceChildren(...entryRows(summary?.places ?? [], actions));
  // Redrawing must not take the focus from a reader who works with the keyboard.
  for (const input of document.querySelectorAll<HTMLElement>('#entries [aria-label]')) {
    if (focused && input.getAttribute('aria-label') === focused) input.focus();
  }

  const off = settings.entriesOff.map((id) =>
    offRow(id, 'Switch on', () => updateSettings((s) => withEntry(s, id, true))),
  );
  const own = corrections
    .filter((c) => c.site === '' || c.site === summary?.host)
    .map(({ id, wrong, right }) =>
      offRow(`${wrong} → ${right}`, 'Remove', () =>
        updateCorrections((all) => all.filter((c) => c.id !== id)),
      ),
    );
  find('#off').hidden = off.length === 0;
  find('#off ul').replaceChildren(...off);
  find('#own').hidden = own.length === 0;
  find('#own ul').replaceChildren(...own);
  return summary;
}

for (const radio of document.querySelectorAll<HTMLInputElement>('#mode input')) {
  radio.addEventListener('change', () => {
    const mode = radio.value as 'fix' | 'mark' | 'off';
    act(() => updateSettings((s) => ({ ...s, mode })));
  });
}
find('#site-on').role = 'switch';
find<HTMLInputElement>('#site-on').addEventListener('change', ({ target }) => {
  const isOn = (target as HTMLInputElement).checked;
  const host = find('#host').textContent ?? '';
  act(() => updateSettings((s) => withSite(s, host, isOn ? 'on' : 'off')));
});
watchStored(() => draw().catch(fail));

const [summary, selected] = await Promise.all([draw(), page('page:selection').catch(() => '')]);
find('#report').hidden = summary === undefined;
if (summary !== undefined) {
  reportForm({ site: summary.host, selected, count: (draft) => page('page:try', draft) });
}
document.documentElement.dataset.ready = 'yes';
