/** The report form: wires the page, the draft and the store of own corrections together. */
import { correctionFrom, type Draft, type OwnCorrection, withCorrection } from '../core/own-correction.ts';
import type { ReportStart } from '../core/protocol.ts';
import { withEntry } from '../core/settings.ts';
import { isCommonWord } from '../packs/common-words.ts';
import { pageIn } from '../platform/messages.ts';
import { loadSettings, updateCorrections, updateSettings } from '../platform/storage.ts';
import { closeOwnTab, popupTab } from '../platform/tabs.ts';
import { words as localWords } from '../platform/words.ts';
import { dressPage, markReady, mount, rootElement } from '../ui/view.ts';
import { faultIn, firstDraft } from './draft.ts';
import type { Fault, ReportActions, Told } from './report-model.ts';
import { reportView, titleKey } from './report-view.ts';

const words = localWords();
const ask = pageIn(await popupTab(location.search));

/** Undefined where the page is gone, or no script of ours stands in it: the form works without it. */
const startOf = (): Promise<ReportStart | undefined> => ask('page:report-start').catch(() => undefined);

const [start, { theme }] = await Promise.all([startOf(), loadSettings()]);
let draft: Draft = firstDraft(start);
let fault: Fault | undefined;
let preview = '';
let told: Told | undefined;

const undoable = (text: string, undo: () => Promise<void>): Told => ({
  text,
  isProblem: false,
  isDone: true,
  undo: () => act(undo, () => ({ text: words.say('report_undone'), isProblem: false })),
});

/** Does something and says what became of it; what was typed stays, whatever happens. */
function act(work: () => Promise<void>, then: () => Told): void {
  work().then(
    () => tell(then()),
    (error: Error) => tell({ text: words.say('report_not_saved', error.message), isProblem: true }),
  );
}

function tell(now: Told): void {
  told = now;
  draw();
  // The button that was pressed may be gone with what it told.
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>('.told button, #wrong')?.focus();
}

let latest = 0;
/** Says how many places the draft would change; of several questions only the last one counts. */
async function showPreview(): Promise<void> {
  const mine = ++latest;
  const text = start === undefined || isUnsound() ? '' : await previewOf(draft).catch(noAnswer);
  if (mine !== latest) return;
  preview = text;
  draw();
}

const isUnsound = () => faultIn(draft, isCommonWord, true) !== undefined;
const noAnswer = () => words.say('report_no_answer');

async function previewOf({ wrong, right }: Draft): Promise<string> {
  const { refusal } = await ask('page:summary');
  if (refusal !== undefined) return words.say('report_page_off');
  const places = await ask('page:try', { wrong: wrong.trim(), right: right.trim() });
  return places === 0 ? words.say('report_changes_none') : words.count('report_changes', places);
}

function save(): void {
  fault = faultIn(draft, isCommonWord, true);
  if (fault !== undefined) {
    draw();
    document.querySelector<HTMLElement>(`#${fault.field}`)?.focus();
    return;
  }
  const made = correctionFrom(draft, start?.host ?? '', new Date(), crypto.randomUUID());
  const { wrong, right, site } = made;
  let replaced: readonly OwnCorrection[] = [];
  act(
    () =>
      updateCorrections((all) => {
        const now = withCorrection(all, made);
        replaced = all.filter((c) => !now.includes(c));
        return now;
      }),
    () =>
      undoable(
        site === ''
          ? words.say('report_saved_everywhere', wrong, right)
          : words.say('report_saved_here', wrong, right, site),
        () => updateCorrections((all) => [...all.filter(({ id }) => id !== made.id), ...replaced]),
      ),
  );
}

function leaveAlone(): void {
  if (start === undefined) return;
  const { entry, host } = start;
  const turn = (isOn: boolean) => updateSettings((s) => withEntry(s, entry, isOn, host));
  act(
    () => turn(false),
    () => undoable(words.say('report_left_here', host), () => turn(true)),
  );
}

const actions: ReportActions = {
  edit: (changed) => {
    draft = { ...draft, ...changed };
    fault = faultIn(draft, isCommonWord, false);
    told = undefined;
    draw();
    void showPreview();
  },
  save,
  leaveAlone,
  close: () => act(closeOwnTab, () => ({ text: '', isProblem: false })),
};

dressPage(words, words.say(titleKey({ start })), theme);
const draw = mount(rootElement(), () => reportView({ words, start, draft, fault, preview, told }, actions));
const [wrongField, rightField] = document.querySelectorAll<HTMLInputElement>('#wrong, #right');
if (draft.wrong === '') wrongField?.focus();
else rightField?.select();
void showPreview();
markReady();
