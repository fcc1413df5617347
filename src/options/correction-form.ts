/** Adds a correction, or edits one. */
import { type CorrectionText, checkCorrection, type TextProblem, tidy } from '../core/correction-check.ts';
import { correctionFrom, type OwnCorrection, withCorrection } from '../core/own-correction.ts';
import { isCommonWord } from '../packs/common-words.ts';
import { report } from '../platform/log.ts';
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { Desk } from './desk.ts';
import { textField } from './text-field.ts';

const EMPTY: CorrectionText = { wrong: '', right: '', note: '', site: '' };
const FIELDS = ['wrong', 'right', 'site', 'note'] as const;

export interface CorrectionForm {
  readonly draw: () => VNode;
  /** Fills the form with a correction and goes there. */
  readonly edit: (correction: OwnCorrection) => void;
}

/** An edited correction in the place of the one it was, and of any other of the same words and site. */
function withEdited(all: readonly OwnCorrection[], edited: OwnCorrection): readonly OwnCorrection[] {
  if (!all.some(({ id }) => id === edited.id)) return withCorrection(all, edited);
  return all
    .filter(({ id, wrong, site }) => id === edited.id || wrong !== edited.wrong || site !== edited.site)
    .map((one) => (one.id === edited.id ? edited : one));
}

export function correctionForm(desk: Desk): CorrectionForm {
  const { words } = desk;
  let text = EMPTY;
  let edited: OwnCorrection | undefined;
  let problem: TextProblem | undefined;
  /** From the first try to save on, mistakes are shown while they are mended. */
  let isStrict = false;

  const check = (now: CorrectionText) => checkCorrection(tidy(now), isCommonWord);
  const type = (field: keyof CorrectionText, value: string) => {
    text = { ...text, [field]: value };
    if (!isStrict) return;
    const checked = check(text);
    problem = 'problem' in checked ? checked.problem : undefined;
    desk.redraw();
  };
  const start = (correction: OwnCorrection | undefined) => {
    edited = correction;
    text = correction ?? EMPTY;
    problem = undefined;
    isStrict = false;
    desk.focus('#own-wrong');
  };
  const save = () => {
    const checked = check(text);
    isStrict = true;
    if ('problem' in checked) {
      problem = checked.problem;
      desk.focus(`#own-${problem.field}`);
      desk.redraw();
      return;
    }
    const { wrong, right, note } = tidy(text);
    const before = edited;
    const made = before === undefined ? new Date() : new Date(before.made);
    const id = before?.id.replace(/^own-/, '') ?? crypto.randomUUID();
    const draft = { wrong, right, note, everywhere: checked.site === '' };
    const correction = correctionFrom(draft, checked.site, made, id);
    start(undefined);
    desk
      .setCorrections((all) => withEdited(all, correction), {
        text: words.say(before === undefined ? 'options_own_added' : 'options_own_saved', wrong),
        undo: () => {
          desk
            .setCorrections((all) =>
              before === undefined
                ? all.filter((one) => one.id !== correction.id)
                : all.map((one) => (one.id === before.id ? before : one)),
            )
            .catch(report);
        },
      })
      .then((isStored) => {
        if (isStored) return;
        // What was typed is not lost with the disk full.
        edited = before;
        text = { wrong, right, note, site: checked.site };
        desk.redraw();
      }, report);
  };

  const field = (name: (typeof FIELDS)[number]) =>
    textField({
      id: `own-${name}`,
      label: words.say(`options_own_${name}`),
      ...(name === 'site' || name === 'note' ? { hint: words.say(`options_own_${name}_hint`) } : {}),
      value: text[name],
      problem: problem?.field === name ? { text: words.say(problem.message, ...problem.values) } : undefined,
      typed: (value) => type(name, value),
    });

  return {
    edit: (correction) => {
      start(correction);
      desk.redraw();
    },
    draw: () =>
      h(
        'form.block',
        {
          attrs: { id: 'own-form', novalidate: true },
          on: {
            submit: (event: Event) => {
              event.preventDefault();
              save();
            },
          },
        },
        [
          h('h2', words.say(edited === undefined ? 'options_own_add' : 'options_own_edit')),
          h('div.two', [field('wrong'), field('right')]),
          h('div.two', [field('site'), field('note')]),
          h('div.buttons', [
            h('button.primary', { attrs: { type: 'submit' } }, words.say('options_own_save')),
            edited === undefined
              ? undefined
              : button('#own-cancel', words.say('options_cancel'), () => {
                  start(undefined);
                  desk.redraw();
                }),
          ]),
        ],
      ),
  };
}
