/** Import and export of own corrections. */
import { csvFile, jsonFile } from '../core/corrections-file.ts';
import { report } from '../platform/log.ts';
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { Desk } from './desk.ts';
import { type Import, importFile } from './import-file.ts';
import { drawImport } from './import-view.ts';

/** Gives the reader a file to keep. */
function offer(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then, or asks the reader where to put it and holds it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** @returns the section's view */
export function fileDesk(desk: Desk): () => VNode {
  const { words } = desk;
  let running: AbortController | undefined;
  let last: Import | undefined;

  const show = (now: Import) => {
    last = now;
    desk.redraw();
  };
  const take = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    // The same file may be chosen again, when it is mended.
    input.value = '';
    if (file === undefined || running !== undefined) return;
    running = new AbortController();
    desk.focus('#import-cancel');
    importFile(file, desk.setCorrections, running.signal, show)
      .then((done) => {
        running = undefined;
        desk.focus('#import-state');
        show(done);
      })
      .catch((error: unknown) => {
        running = undefined;
        last = undefined;
        report(error);
        desk.tell({ text: words.say('options_import_failed', file.name) });
      });
  };
  const date = () => new Date().toISOString().slice(0, 10);
  return () =>
    h('section.block', { attrs: { id: 'files' } }, [
      h('h2', words.say('options_file')),
      h('p.hint', words.say('options_file_hint')),
      h('div.buttons', [
        h('label.file', { class: { disabled: running !== undefined } }, [
          h('input', {
            attrs: {
              id: 'import',
              type: 'file',
              accept: '.csv,.tsv,.txt,.json,text/csv,application/json',
              disabled: running !== undefined,
            },
            on: { change: ({ target }: Event) => take(target as HTMLInputElement) },
          }),
          h('span', words.say('options_import')),
        ]),
        button(
          '#export-json',
          words.say('options_export_json'),
          () => offer(`copydesk-${date()}.json`, 'application/json', jsonFile(desk.corrections)),
          { isDisabled: desk.corrections.length === 0 },
        ),
        button(
          '#export-csv',
          words.say('options_export_csv'),
          () => offer(`copydesk-${date()}.csv`, 'text/csv', csvFile(desk.corrections)),
          { isDisabled: desk.corrections.length === 0 },
        ),
      ]),
      drawImport(words, last, () => running?.abort()),
    ]);
}
