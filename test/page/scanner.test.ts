import { afterEach, describe, expect, test } from 'vitest';
import { Scanner, type ScannerOptions } from '../../src/page/scanner.ts';
import { PLAIN_OPTIONS } from '../support/card-desk.ts';
import { literalIndex } from '../support/literal-index.ts';

const index = literalIndex([
  ['Recent York Times', 'New York Times', { kind: 'name', capitals: 'name' }],
  ['Rama 2', 'Llama 2', { sure: 'cued', capitals: 'name', near: [{ scope: 'page', words: ['Meta'] }] }],
  ['last yr', 'last year', { sure: 'page' }],
  ['one other', 'another', { sure: 'page' }],
  ['primary day', 'first day', { sure: 'page' }],
  ['greater than', 'more than', { sure: 'page' }],
  ['blue tooth', 'Bluetooth', { markOnly: true }],
]);

let scanner: Scanner | undefined;
let failures: unknown[] = [];
/** Starts a scanner on the page as it stands and waits until it has read all of it, in however many slices. */
async function read(options: Partial<ScannerOptions> = {}): Promise<Scanner> {
  failures = [];
  const made = new Scanner(document, index, {
    ...PLAIN_OPTIONS,
    look: { markStyle: 'background', markStrength: 'quiet' },
    failed: (error) => failures.push(error),
    ...options,
  });
  scanner = made;
  made.start();
  if (made.isReading) await settle();
  return made;
}
function scan(html: string, options: Partial<ScannerOptions> = {}): Promise<Scanner> {
  document.body.innerHTML = html;
  return read(options);
}
afterEach(() => {
  scanner?.stop();
  document.body.replaceChildren();
});

const turn = () => new Promise<void>((resolve) => setTimeout(resolve));
/** Lets mutation observers run, and the slices of work that follow from them. */
async function settle(): Promise<void> {
  do await turn();
  while (scanner?.isReading);
}
const painted = (name: string) =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });

describe('a page is restored in place', () => {
  const html =
    '<article><p>The <b>Recent</b> York <a href="/x">Times</a> of last yr.</p><p>A blue tooth.</p></article>';

  test('and given back byte for byte', async () => {
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const nodes = () => [...document.querySelectorAll('*')];
    document.body.innerHTML = html;
    observer.takeRecords();
    const before = nodes();
    const made = await read();
    expect(document.body.textContent).toBe('The New York Times of last year.A blue tooth.');
    expect(painted('copydesk-fix-background-quiet')).toEqual(['New York Times', 'last year']);
    expect(painted('copydesk-mark-background-quiet')).toEqual(['blue tooth']);
    made.stop();
    expect(document.body.innerHTML).toBe(html);
    expect(painted('copydesk-fix-background-quiet')).toEqual([]);
    expect(nodes()).toEqual(before);
    await settle();
    observer.disconnect();
    expect(new Set(seen.map(({ type }) => type))).toEqual(new Set(['characterData']));
  });

  test('in mark mode no text changes, and what would be fixed is marked', async () => {
    await scan(html, { mode: 'mark' });
    expect(document.body.innerHTML).toBe(html);
    expect(painted('copydesk-mark-background-quiet')).toEqual(['Recent York Times', 'last yr', 'blue tooth']);
  });

  test('one place can show its original and come back', async () => {
    const made = await scan(html);
    const key = made.fixes()[0]?.key ?? '';
    made.switch(key, true);
    expect(document.body.textContent).toContain('The Recent York Times of last year.');
    expect(made.fixes()[0]).toMatchObject({ key, isOriginal: true });
    made.switch(key, false);
    expect(document.body.textContent).toContain('The New York Times of last year.');
  });

  test('the publisher’s words are read back under a selection', async () => {
    const made = await scan(html);
    const text = (from: [Node, number], to: [Node, number]) => {
      const range = document.createRange();
      range.setStart(...from);
      range.setEnd(...to);
      return made.originalIn(range);
    };
    const bold = document.querySelector('b')?.firstChild as Text;
    const link = document.querySelector('a')?.firstChild as Text;
    expect(text([bold, 0], [link, 5])).toBe('Recent York Times');
    expect(text([bold, 1], [bold, 2])).toBe('Recent');
    expect(text([link, 0], [link.parentNode?.nextSibling as Node, 13])).toBe('Times of last yr');
    expect(text([document.body, 0], [document.body, 1])).toBe(
      'The Recent York Times of last yr.\nA blue tooth.',
    );
  });

  test('a draft is counted without changing anything', async () => {
    const made = await scan(html);
    expect(made.count(literalIndex([['Recent York', 'x', { capitals: 'exact' }]]))).toBe(1);
    expect(made.count(literalIndex([['New York', 'x', { capitals: 'exact' }]]))).toBe(0);
    expect(document.body.textContent).toContain('New York');
  });
});

describe('what changes is followed', () => {
  test('added elements, text added to a line, and text changed in place', async () => {
    await scan('<article><p id="a">Quiet.</p><p id="b">The Recent </p></article>');
    const a = document.querySelector('#a') as HTMLElement;
    a.insertAdjacentHTML('afterend', '<p>The <i>Recent York Times</i></p>');
    document.querySelector('#b')?.append('York Times');
    (a.firstChild as Text).data = 'Recent York Times.';
    await settle();
    expect(document.body.textContent).toBe('New York Times.The New York TimesThe New York Times');
  });

  test('a recycled node shows its new text, and its old original is forgotten', async () => {
    const made = await scan('<p>The Recent York Times</p>');
    const node = document.querySelector('p')?.firstChild as Text;
    node.data = 'Nothing of the kind';
    await settle();
    expect(node.data).toBe('Nothing of the kind');
    expect(made.fixes()).toEqual([]);
    made.stop();
    expect(node.data).toBe('Nothing of the kind');
  });

  test('a removed part of a line breaks the phrase, and what is left is as the publisher wrote it', async () => {
    await scan('<p>The Recent <b>York</b> Times</p>');
    expect(document.body.textContent).toBe('The New York Times');
    document.querySelector('b')?.remove();
    await settle();
    expect(document.body.textContent).toBe('The Recent  Times');
  });

  test('evidence that arrives later frees what was held back, and only in its own article', async () => {
    await scan(
      '<article id="spun"><p>It was last yr.</p></article><article><p>It was last yr.</p></article>',
    );
    expect(document.body.textContent).toBe('It was last yr.It was last yr.');
    document
      .querySelector('#spun')
      ?.insertAdjacentHTML('beforeend', '<p>The Recent York Times had one other.</p>');
    await settle();
    expect(document.body.textContent).toBe('It was last year.The New York Times had another.It was last yr.');
  });

  test('a page cue that arrives later decides too, and one that goes takes the fix with it', async () => {
    await scan('<p>It uses Rama 2.</p>');
    expect(document.body.textContent).toBe('It uses Rama 2.');
    document.body.insertAdjacentHTML('beforeend', '<p id="cue">Meta said so.</p>');
    await settle();
    expect(document.body.textContent).toContain('It uses Llama 2.');
    document.querySelector('#cue')?.remove();
    await settle();
    expect(document.body.textContent).toBe('It uses Rama 2.');
  });

  test('a component that removes its own edited text node finds it where it left it', async () => {
    await scan('<p></p>');
    const line = document.querySelector('p') as HTMLElement;
    const open = document.createTextNode('The Recent York Times');
    line.append(open, ' and more text');
    await settle();
    expect(line.textContent).toBe('The New York Times and more text');
    line.removeChild(open);
    await settle();
    expect(line.textContent).toBe(' and more text');
  });

  test('a long page is read whole', async () => {
    const made = await scan(`<article>${'<p>The Recent York Times came by.</p>'.repeat(3000)}</article>`);
    expect(made.fixes()).toHaveLength(3000);
    expect(document.body.textContent).not.toContain('Recent');
  });

  test('one that sets its text back wins after three rounds: it is marked and left alone', async () => {
    await scan('<p id="own">The Recent York Times</p>');
    const own = document.querySelector('#own') as HTMLElement;
    for (const round of [1, 2, 3, 4]) {
      own.textContent = 'The Recent York Times';
      await settle();
      expect(own.textContent).toBe(round < 4 ? 'The New York Times' : 'The Recent York Times');
    }
    expect(painted('copydesk-mark-background-quiet')).toEqual(['Recent York Times']);
    // It has given up there only.
    own.textContent = 'Another Recent York Times';
    await settle();
    expect(own.textContent).toBe('Another New York Times');
  });

  test('fixes come in page order, wherever text arrived first', async () => {
    const made = await scan('<p id="z">A blue tooth.</p>');
    document.querySelector('#z')?.insertAdjacentHTML('beforebegin', '<p>The Recent York Times.</p>');
    await settle();
    expect(made.fixes().map(({ decision }) => decision.was)).toEqual(['Recent York Times', 'blue tooth']);
  });
});

describe('the page stays the page’s', () => {
  test('editors, code and what must not be translated keep their words', async () => {
    const kept =
      '<div contenteditable>Recent York Times</div><textarea>Recent York Times</textarea><pre>Recent York Times</pre>' +
      '<p translate="no">Recent York Times</p><div role="textbox"><p>Recent York Times</p></div>';
    await scan(kept);
    document.querySelector('[contenteditable]')?.append(' Recent York Times');
    document.querySelector('[role=textbox] p')?.append(' Recent York Times');
    await settle();
    expect(document.body.textContent).not.toContain('New York');
  });

  test('its title and description are cues, and what they say later too', async () => {
    const meta = document.createElement('meta');
    meta.name = 'description';
    meta.content = 'News from Meta';
    document.head.append(meta);
    await scan('<p>They tried Rama 2.</p>');
    expect(document.body.textContent).toBe('They tried Llama 2.');
    scanner?.stop();
    meta.remove();
    await scan('<p>They tried Rama 2.</p>');
    expect(document.body.textContent).toBe('They tried Rama 2.');
    document.title = 'What Meta did';
    await settle();
    expect(document.body.textContent).toBe('They tried Llama 2.');
    document.title = '';
  });

  test('one that throws while it is read is left as it was', async () => {
    const made = await scan('<p>The Recent York Times</p><p id="bad">Recent York Times</p>');
    expect(failures).toEqual([]);
    const bad = document.querySelector('#bad') as HTMLElement;
    Object.defineProperty(bad, 'nodeName', {
      get() {
        throw new Error('hostile');
      },
    });
    bad.insertAdjacentHTML('afterbegin', '<b>more</b>');
    await settle();
    expect(failures).toHaveLength(1);
    expect(document.body.textContent).toBe('The Recent York TimesmoreRecent York Times');
    expect(made.fixes()).toEqual([]);
  });

  test('after stop nothing is followed', async () => {
    (await scan('<p>The Recent York Times</p>')).stop();
    document.body.insertAdjacentHTML('beforeend', '<p>Recent York Times</p>');
    await settle();
    expect(document.body.textContent).not.toContain('New York');
  });
});

describe('the title', () => {
  afterEach(() => {
    document.title = '';
  });

  test('is restored by its text, follows the page, and is given back', async () => {
    document.title = 'The Recent York Times';
    const made = await scan('<p>The Recent York Times</p>');
    expect(document.title).toBe('The New York Times');
    // It stands nowhere on the page: nothing to go to.
    expect(made.fixes()).toHaveLength(1);
    document.title = 'Next story: Recent York Times';
    await settle();
    expect(document.title).toBe('Next story: New York Times');
    made.stop();
    expect(document.title).toBe('Next story: Recent York Times');
  });

  test('is judged with its story', async () => {
    document.title = 'The primary day';
    await scan(
      '<article><p>The Recent York Times of last yr, greater than one other, on the primary day.</p></article>',
    );
    expect(document.title).toBe('The first day');
  });
});

describe('the reader decides', () => {
  const html = '<p>The Recent York Times and a blue tooth.</p>';
  const only = (made: Scanner, was: string) => {
    const fix = made.fixes().find(({ decision }) => decision.was === was);
    if (fix === undefined) throw new Error(`no ${was}`);
    return fix;
  };

  test('the whole page as it was published, what arrives later too, and back', async () => {
    const made = await scan(html);
    made.showOriginal(true);
    expect(document.body.innerHTML).toBe(html);
    expect(painted('copydesk-fix-background-quiet')).toEqual([]);
    document.body.insertAdjacentHTML('beforeend', '<p>Recent York Times</p>');
    await settle();
    expect(document.body.textContent).not.toContain('New York');
    made.showOriginal(false);
    expect(document.body.textContent).toBe('The New York Times and a blue tooth.New York Times');
  });

  test('a mark is taken and given back', async () => {
    const made = await scan(html);
    const { key } = only(made, 'blue tooth');
    made.accept(key, true);
    expect(document.body.textContent).toBe('The New York Times and a Bluetooth.');
    expect(only(made, 'blue tooth')).toMatchObject({ key, isAccepted: true, decision: { as: 'fix' } });
    made.accept(key, false);
    expect(document.body.textContent).toBe('The New York Times and a blue tooth.');
  });

  test('what an element says restored is known whatever is shown', async () => {
    const made = await scan(html);
    const p = document.querySelector('p') as Element;
    expect(made.restored(p)).toBe('The New York Times and a Bluetooth.');
    made.showOriginal(true);
    expect(made.restored(p)).toBe('The New York Times and a Bluetooth.');
  });

  test('in mark mode too', async () => {
    const made = await scan(html, { mode: 'mark' });
    made.accept(only(made, 'Recent York Times').key, true);
    expect(document.body.textContent).toBe('The New York Times and a blue tooth.');
  });

  test.each([
    [{ markStyle: 'none', markStrength: 'strong' }, []],
    [{ markStyle: 'underline', markStrength: 'clear' }, ['copydesk-fix-underline-clear']],
    [
      { markStyle: 'both', markStrength: 'strong' },
      ['copydesk-fix-background-strong', 'copydesk-fix-underline-strong'],
    ],
  ] as const)('how marks look: %o', async (look, names) => {
    await scan('<p>The Recent York Times</p>', { look });
    expect([...CSS.highlights.keys()]).toEqual(names);
  });
});

test('a fix is shown in the publisher’s sentence, with the other fixes of it as they were', async () => {
  const made = await scan(
    '<p>It rained. The <b>Recent York Times</b> of last year, and Rama 2 of Meta. Then sun.</p>',
  );
  const sentences = made.fixes().map(({ key }) => made.sentenceOf(key));
  expect(sentences).toEqual([
    { before: 'The ', was: 'Recent York Times', after: ' of last year, and Rama 2 of Meta.' },
    { before: 'The Recent York Times of last year, and ', was: 'Rama 2', after: ' of Meta.' },
  ]);
});

describe('what is copied', () => {
  const copied = (made: Scanner, how: 'original' | 'both') =>
    made.asCopied(getSelection() as Selection, how, () => String(getSelection()));
  const select = (selector: string) =>
    getSelection()?.selectAllChildren(document.querySelector(selector) as Element);
  const html =
    '<p id="a">The <b>Recent York</b> Times and Rama 2 of Meta.</p><p id="b">Clean.</p><p id="c">Rama 2!</p>';

  test.each([
    ['#a', 'original', 'The Recent York Times and Rama 2 of Meta.'],
    ['#a', 'both', 'The Recent York Times [New York Times] and Rama 2 [Llama 2] of Meta.'],
    ['#b', 'original', undefined],
    ['#c', 'both', 'Rama 2 [Llama 2]!'],
    ['body', 'original', 'The Recent York Times and Rama 2 of Meta.\n\nClean.\n\nRama 2!'],
  ] as const)('of %s, %s', async (selector, how, text) => {
    const made = await scan(html);
    const shown = document.body.innerHTML;
    select(selector);
    const before = String(getSelection());
    expect(copied(made, how)).toBe(text);
    expect(document.body.innerHTML).toBe(shown);
    expect(String(getSelection())).toBe(before);
  });

  test('a changed word that is selected in part is copied whole; one beside the selection is left out', async () => {
    const made = await scan(html);
    const [first, , times] = [...(document.querySelector('#a')?.childNodes ?? [])];
    const york = first?.nextSibling?.firstChild as Text;
    expect(york.data).toBe('New York');
    getSelection()?.setBaseAndExtent(york, 2, times as Text, 8);
    expect(copied(made, 'both')).toBe('Recent York Times [New York Times] a');
    getSelection()?.setBaseAndExtent(times as Text, 6, times as Text, 10);
    expect(copied(made, 'both')).toBeUndefined();
  });

  test('a selection made backwards stays as it was', async () => {
    const made = await scan(html);
    const [text] = [...(document.querySelector('#c')?.childNodes ?? [])];
    getSelection()?.setBaseAndExtent(text as Text, 7, text as Text, 2);
    expect(copied(made, 'original')).toBe('Rama 2');
    const { anchorOffset, focusOffset } = getSelection() as Selection;
    expect([anchorOffset, focusOffset]).toEqual([7, 2]);
  });
});

describe('shadow trees', () => {
  const inTree = (html: string, attach = true) => {
    const host = document.createElement('news-card');
    if (attach) host.attachShadow({ mode: 'open' }).innerHTML = html;
    return host;
  };

  test('are read with the story they stand in, followed, nested ones too, and given back', async () => {
    const made = await scan(
      '<article><p>Meta has news.</p><div id="at"></div><p>Of the Recent York Times.</p></article>',
    );
    const host = inTree('<slot></slot>Rama 2<p>The Recent <b>York Times</b></p><div></div>');
    host.shadowRoot?.querySelector('div')?.append(inTree('<p>Recent York Times, too</p>'));
    document.querySelector('#at')?.append(host);
    await settle();
    expect(host.shadowRoot?.textContent).toBe('Llama 2The New York Times');
    const nested = host.shadowRoot?.querySelector('news-card')?.shadowRoot;
    expect(nested?.textContent).toBe('New York Times, too');
    (nested?.querySelector('p') as Element).textContent = 'One Recent York Times';
    await settle();
    expect(nested?.textContent).toBe('One New York Times');
    // In the page's order, whatever tree they stand in.
    expect(made.fixes().map(({ decision }) => decision.was)).toEqual([
      'Rama 2',
      'Recent York Times',
      'Recent York Times',
      'Recent York Times',
    ]);
    made.stop();
    expect(host.shadowRoot?.textContent).toBe('Rama 2The Recent York Times');
    expect(nested?.textContent).toBe('One Recent York Times');
  });

  test('attached later are found with the next change', async () => {
    await scan('<div id="at"></div>');
    const host = inTree('', false);
    document.querySelector('#at')?.append(host);
    await settle();
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Recent York Times</p>';
    document.body.append(document.createElement('hr'));
    await settle();
    expect(host.shadowRoot?.textContent).toBe('New York Times');
  });

  test('that leave the page take their fixes along, and bring them back', async () => {
    const made = await scan('<div id="at"></div>');
    const host = inTree('<p>Recent York Times</p>');
    document.querySelector('#at')?.append(host);
    await settle();
    expect(made.fixes()).toHaveLength(1);
    host.remove();
    await settle();
    expect(made.fixes()).toHaveLength(0);
    document.querySelector('#at')?.append(host);
    await settle();
    expect(made.fixes()).toHaveLength(1);
    expect(host.shadowRoot?.textContent).toBe('New York Times');
  });
});
