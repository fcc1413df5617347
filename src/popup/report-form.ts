/** The report form: a glitch as the reader sees it, checked while typing, saved as an own correction. */
import { checkDraft, correctionFrom, type Draft, withCorrection } from '../core/own-correction.ts';
import { isCommonWord } from '../packs/common-words.ts';
import { updateCorrections } from '../platform/storage.ts';
import { find } from './element.ts';

export interface ReportFormPage {
  /** The site of the page, as `siteOf` gives it. */
  readonly site: string;
  /** The publisher's words under the selection. */
  readonly selected: string;
  /** How many places a draft changes there. */
  readonly count: (draft: Draft) => Promise<number>;
}

/** Wires the form. What was typed stays until it is saved. */
export function reportForm({ site, selected, count }: ReportFormPage): void {
  const form = find<HTMLFormElement>('#form');
  const wrong = find<HTMLInputElement>('#wrong');
  const right = find<HTMLInputElement>('#right');
  const note = find<HTMLTextAreaElement>('#note');
  const everywhere = find<HTMLInputElement>('#everywhere');
  const problem = find('#problem');
  const places = find('#places');

  if (selected !== '') {
    wrong.value = selected;
    right.value = selected;
    find<HTMLDetailsElement>('#report').open = true;
    right.focus();
  }

  const draft = (): Draft => ({
    wrong: wrong.value,
    right: right.value,
    note: note.value,
    everywhere: everywhere.checked,
  });

  /** Shows the first thing to mend, or nothing. @returns whether the draft is sound */
  const check = (isSaving: boolean): boolean => {
    const found = checkDraft(draft(), isCommonWord);
    // While typing, a field that is not written yet is no mistake.
    const field = found && (found.field === 'wrong' ? wrong : right);
    const isQuiet = !isSaving && (field?.value.trim() === '' || right.value === wrong.value);
    problem.textContent = found && !isQuiet ? found.message : '';
    for (const input of [wrong, right]) {
      input.setAttribute('aria-invalid', String(input === field && !isQuiet));
    }
    if (isSaving) field?.focus();
    return found === undefined;
  };

  let latest = 0;
  const preview = async () => {
    const mine = ++latest;
    if (!check(false)) {
      places.textContent = '';
      return;
    }
    const n = await count(draft());
    if (mine !== latest) return;
    places.textContent =
      n === 0
        ? 'Changes nothing on this page: whole words with these capitals are looked for.'
        : `Changes ${n} ${n === 1 ? 'place' : 'places'} on this page.`;
  };
  const previewSafely = () => {
    preview().catch((error: Error) => {
      places.textContent = `The page did not answer: ${error.message}`;
    });
  };
  form.addEventListener('input', previewSafely);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!check(true)) return;
    const made = correctionFrom(draft(), site, new Date(), crypto.randomUUID());
    updateCorrections((all) => withCorrection(all, made)).then(
      () => {
        form.reset();
        places.textContent = `Saved: “${made.wrong}” now reads “${made.right}” ${made.site === '' ? 'everywhere' : `on ${made.site}`}.`;
        problem.textContent = '';
      },
      (error: Error) => {
        problem.textContent = `It could not be saved (${error.message}). What you typed is still here; free some space and try again.`;
      },
    );
  });
}
