/** The reader's own corrections: form, list, trial, import and export. */

import { correctionForm } from './correction-form.ts';
import { correctionList } from './correction-list.ts';
import type { Section } from './desk.ts';
import { fileDesk } from './file-desk.ts';
import { trial } from './trial.ts';

export const corrections: Section = (desk) => {
  const form = correctionForm(desk);
  const list = correctionList(desk, form.edit);
  const tried = trial(desk);
  const files = fileDesk(desk);
  return { draw: () => [form.draw(), list(), tried(), files()] };
};
