/** What is changed in a page's nodes can be given back. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import { Fixer, type NodeEdit } from '../../src/page/fixer.ts';
import { editsByNode } from '../../src/page/text-range.ts';
import { always } from './runs.ts';

const { document } = parseHTML('<p></p>');
const piece = fc.string({ unit: fc.constantFrom(...'ab c’😀'), maxLength: 12 });

/** Places in a text, in order and apart, with what comes there. */
const edits = (length: number) =>
  fc.uniqueArray(fc.nat(length), { maxLength: 8 }).chain((cuts) =>
    fc.array(piece, { minLength: 4, maxLength: 4 }).map((nows): NodeEdit[] => {
      const sorted = cuts.toSorted((a, b) => a - b);
      return nows.flatMap((now, at) => {
        const [start, end] = [sorted[2 * at], sorted[2 * at + 1]];
        return start === undefined || end === undefined ? [] : [{ start, end, now }];
      });
    }),
  );

const applied = (text: string, list: readonly NodeEdit[]) => {
  let out = '';
  let at = 0;
  for (const { start, end, now } of list) {
    out += text.slice(at, start) + now;
    at = end;
  }
  return out + text.slice(at);
};

always(
  'a node reads as its edits say, after any that came before, and in the end as its publisher wrote it',
  fc.property(
    piece.chain((text) => fc.tuple(fc.constant(text), fc.array(edits(text.length), { maxLength: 4 }))),
    ([text, rounds]) => {
      const node = document.createTextNode(text) as unknown as Text;
      const fixer = new Fixer();
      for (const list of rounds) {
        fixer.write(node, list);
        expect(node.data).toBe(applied(text, list));
        expect(fixer.originalOf(node)).toBe(text);
      }
      fixer.write(node, []);
      expect(node.data).toBe(text);
    },
  ),
);

always(
  'changes of a line, split by its nodes, give the line that was decided',
  fc.property(
    fc
      .array(piece, { minLength: 1, maxLength: 4 })
      .chain((texts) => fc.tuple(fc.constant(texts), edits(texts.join('').length))),
    ([texts, list]) => {
      const nodes = texts.map((text) => document.createTextNode(text) as unknown as Text);
      const text = texts.join('');
      const starts = texts.map((_, at) => texts.slice(0, at).join('').length);
      const byNode = editsByNode(
        { nodes, starts, text },
        list.map(({ start, end, now }) => ({ start, end, was: text.slice(start, end), now })),
      );
      const fixer = new Fixer();
      for (const node of nodes) fixer.write(node, byNode.get(node) ?? []);
      expect(nodes.map((node) => node.data).join('')).toBe(applied(text, list));
      for (const node of nodes) fixer.write(node, []);
      expect(nodes.map((node) => node.data)).toEqual(texts);
    },
  ),
);
