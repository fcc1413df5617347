/** How an import stands, and what became of its rows. */
import type { MergeCounts, RowProblem } from '../core/corrections-file.ts';
import type { Words } from '../core/words.ts';
import { button } from '../ui/controls.ts';
import { h, type VNode } from '../ui/view.ts';
import type { Import } from './import-file.ts';

/** So many bad rows are listed; who has more of them has one mistake in all. */
const LISTED = 200;

/** Draws nothing before the first import. The state is heard when it changes, the progress is not. */
export function drawImport(words: Words, now: Import | undefined, cancel: () => void): VNode {
  const isRunning = now?.state === 'reading' || now?.state === 'storing';
  return h('div.import', [
    h(
      'p',
      { attrs: { id: 'import-state', role: 'status', tabindex: '-1', 'data-state': now?.state ?? '' } },
      now === undefined ? '' : stateText(words, now),
    ),
    isRunning ? drawProgress(words, now, cancel) : undefined,
    now?.state === 'done' ? h('div', drawCounts(words, now.counts)) : undefined,
    now?.state === 'done' && now.problems.length > 0 ? drawProblems(words, now.problems) : undefined,
  ]);
}

function stateText(words: Words, now: Import): string {
  switch (now.state) {
    case 'reading':
      return words.say('options_import_progress', now.name);
    case 'storing':
      return words.say('options_import_storing');
    case 'cancelled':
      return words.say('options_import_cancelled');
    case 'refused':
      return `${words.say(now.message)} ${words.say('options_import_failed', now.name)}`;
    case 'not-stored':
      return words.say('options_import_failed', now.name);
    case 'done':
      return words.say('options_import_done', now.name);
  }
}

function drawProgress(words: Words, now: Import, cancel: () => void): VNode {
  const isReading = now.state === 'reading';
  return h('div.progress', [
    h('progress', {
      attrs: {
        'aria-label': words.say('options_import_progress', now.name),
        max: '1',
        ...(isReading ? { value: now.share.toFixed(3) } : {}),
      },
    }),
    h('span.quiet', isReading ? words.say('options_import_share', now.read, now.bad) : ''),
    button('#import-cancel', words.say('options_cancel'), cancel, { isDisabled: !isReading }),
  ]);
}

function drawCounts(words: Words, counts: MergeCounts): VNode[] {
  const { added, replaced, same, repeated } = counts;
  return [
    h('p', { attrs: { id: 'import-added' } }, words.count('options_import_added', added)),
    ...(replaced > 0 ? [h('p', words.count('options_import_replaced', replaced))] : []),
    ...(same > 0 ? [h('p', words.count('options_import_same', same))] : []),
    ...(repeated > 0 ? [h('p', words.count('options_import_repeated', repeated))] : []),
  ];
}

function drawProblems(words: Words, problems: readonly RowProblem[]): VNode {
  return h('div', { attrs: { id: 'import-bad' } }, [
    h('p', words.count('options_import_bad', problems.length)),
    h(
      'ul.bad-rows',
      problems
        .slice(0, LISTED)
        .map(({ row, message, values }) =>
          h('li', { key: row }, words.say('options_import_row', row, words.say(message, ...values))),
        ),
    ),
    problems.length > LISTED
      ? h('p.quiet', words.count('options_import_bad_more', problems.length - LISTED))
      : undefined,
  ]);
}
