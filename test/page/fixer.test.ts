import { describe, expect, test } from 'vitest';
import { Fixer } from '../../src/page/fixer.ts';
import { textBlocks } from '../../src/page/text-blocks.ts';
import { editsByNode, rangeOf } from '../../src/page/text-range.ts';

const EDITS = [
  { start: 4, end: 10, now: 'New' },
  { start: 21, end: 23, now: 'year' },
];

describe('a text node', () => {
  const fixed = () => {
    const node = document.createTextNode('The Recent York last yr.');
    const fixer = new Fixer();
    fixer.write(node, EDITS);
    return { node, fixer };
  };

  test('is edited in place and given back', () => {
    const { node, fixer } = fixed();
    expect(node.data).toBe('The New York last year.');
    expect(fixer.originalOf(node)).toBe('The Recent York last yr.');
    fixer.write(node, EDITS.slice(1));
    expect(node.data).toBe('The Recent York last year.');
    fixer.write(node, []);
    expect(node.data).toBe('The Recent York last yr.');
  });

  test('maps places both ways; inside a change they fall on its ends', () => {
    const { node, fixer } = fixed();
    const to = (offset: number, side: 'start' | 'end') => fixer.toWritten(node, offset, side);
    const back = (offset: number, side: 'start' | 'end') => fixer.toOriginal(node, offset, side);
    expect([to(4, 'start'), to(10, 'end'), to(7, 'start'), to(7, 'end')]).toEqual([4, 7, 4, 7]);
    expect([to(16, 'start'), to(23, 'end'), to(24, 'end')]).toEqual([13, 22, 23]);
    expect([back(4, 'start'), back(7, 'end'), back(5, 'start'), back(5, 'end')]).toEqual([4, 10, 4, 10]);
    expect([back(13, 'start'), back(22, 'end')]).toEqual([16, 23]);
  });

  test('is the page’s own again once the page has changed it', () => {
    const { node, fixer } = fixed();
    node.data = 'Something new';
    expect(fixer.originalOf(node)).toBe('Something new');
    fixer.write(node, []);
    expect(node.data).toBe('Something new');
  });

  test('keeps a selection elsewhere in it', () => {
    const node = document.body.appendChild(document.createTextNode('The Recent York last yr.'));
    getSelection()?.setBaseAndExtent(node, 11, node, 15);
    new Fixer().write(node, EDITS);
    expect(getSelection()?.toString()).toBe('York');
    node.remove();
  });
});

describe('a phrase over several elements', () => {
  const cases: [string, string, string, string][] = [
    [
      '<b>Recent</b> York <i>Times</i>',
      'Recent York Times',
      'New York Times',
      '<b>New</b> York <i>Times</i>',
    ],
    ['<b>Rec</b>ent York', 'Recent York', 'New York', '<b>New</b> York'],
    ['got <b>here</b> into', 'got here into', 'came into', 'came <b></b>into'],
    ['a <b>Chat</b> <i>GPT</i> b', 'Chat GPT', 'ChatGPT', 'a <b>ChatGPT</b><i></i> b'],
    ['at <b>the</b> tip', 'at the tip', 'at the very end', 'at <b>the</b> very end'],
  ];
  test.each(cases)('%s', (html, was, now, expected) => {
    const host = document.createElement('p');
    host.innerHTML = html;
    const [block] = [...textBlocks([host], (node) => node.data)];
    if (!block) throw new Error('no block');
    const start = block.text.indexOf(was);
    const fixer = new Fixer();
    const edits = editsByNode(block, [{ start, end: start + was.length, was, now }]);
    for (const node of block.nodes) fixer.write(node, edits.get(node) ?? []);
    expect(host.innerHTML).toBe(expected);
    const range = rangeOf(block, start, start + was.length, fixer);
    const live = document.createRange();
    live.setStart(range?.startContainer as Node, range?.startOffset ?? 0);
    live.setEnd(range?.endContainer as Node, range?.endOffset ?? 0);
    expect(live.toString()).toBe(now);
    for (const node of block.nodes) fixer.write(node, []);
    expect(host.innerHTML).toBe(html);
  });
});
