import { afterEach, describe, expect, test } from 'vitest';
import { isInSkipped, lineAround, textBlocks } from '../../src/page/text-blocks.ts';

afterEach(() => document.body.replaceChildren());

function blocks(html: string): string[] {
  document.body.innerHTML = html;
  return [...textBlocks([document.body], (node) => node.data)].map(({ text }) =>
    text.replace(/\s+/g, ' ').trim(),
  );
}

describe('a block is a line of words across inline elements', () => {
  test.each([
    ['<p>The <b>Recent</b> York <a href="/">Times</a></p>', ['The Recent York Times']],
    ['<p>one</p><p>two</p>', ['one', 'two']],
    ['<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['<ul><li>one<li>two</ul>', ['one', 'two']],
    ['<table><tr><td>one<td>two</table>', ['one', 'two']],
    ['<p>one<br>two</p>', ['one two']],
    ['<p>one<!-- gone -->two</p>', ['onetwo']],
    ['<p> </p><p>...</p>', []],
    ['<figure><img alt="no"><figcaption>caption</figcaption></figure>', ['caption']],
    ['<p>one <span>two <em>three</em></span> four</p>', ['one two three four']],
    ['<my-card>one <b>two</b></my-card>', ['one two']],
  ])('%s', (html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });
});

describe('what is not prose is left out, and nothing is joined across it', () => {
  test.each([
    '<script>two</script>',
    '<style>two</style>',
    '<textarea>two</textarea>',
    '<code>two</code>',
    '<kbd>two</kbd>',
    '<select><option>two</select>',
    '<svg><text>two</text></svg>',
    '<math><mi>two</mi></math>',
    '<span contenteditable>two</span>',
    '<span contenteditable="plaintext-only">two</span>',
    '<span role="textbox">two</span>',
    '<span class="x notranslate">two</span>',
    '<span translate="no">two</span>',
    '<span class="cm-editor">two</span>',
  ])('%s', (html) => {
    expect(blocks(`<p>one ${html} three</p>`)).toEqual(['one \uFFFC three']);
  });

  test('but what only looks like it is read', () => {
    expect(
      blocks('<p contenteditable="false" class="notranslated" translate="yes" role="note">one</p>'),
    ).toEqual(['one']);
  });

  test('and translate=no on the body is aimed at translators, not at us', () => {
    document.body.setAttribute('translate', 'no');
    try {
      expect(blocks('<p>one</p>')).toEqual(['one']);
    } finally {
      document.body.removeAttribute('translate');
    }
  });

  test('a node knows that it stands in such a place', () => {
    document.body.innerHTML = '<div contenteditable><p><b>one</b></p></div>';
    expect(isInSkipped(document.querySelector('b')?.firstChild as Node)).toBe(true);
    expect(isInSkipped(document.body)).toBe(false);
  });
});

test('the line around a node reaches to the next block on either side', () => {
  document.body.innerHTML = '<div>a <b>b <i>c</i></b> d<p>e</p>f</div>';
  const line = (node: Node | null | undefined) => lineAround(node as Node).map((n) => n.textContent);
  expect(line(document.querySelector('i')?.firstChild)).toEqual(['a ', 'b c', ' d']);
  expect(line(document.querySelector('p')?.firstChild)).toEqual(['e']);
  expect(line(document.querySelector('div')?.lastChild)).toEqual(['f']);
});
