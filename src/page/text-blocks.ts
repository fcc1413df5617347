/**
 * A page -> its blocks: runs of text across inline elements, the unit in which phrases are looked for.
 * Decides by element names and attributes alone, so that no style has to be worked out. Leaves out what is
 * not prose (code, forms, editors) and what its author marked as not to be translated.
 */

/** A run of text nodes that a reader sees as one line of words. */
export interface Block {
  readonly nodes: readonly Text[];
  /** UTF-16 offset of each node's text in `text`. */
  readonly starts: readonly number[];
  readonly text: string;
}

/** What an element is to a line of text; what is not listed ends the line. */
type Role = 'inline' | 'skipped' | 'break';
const ROLES: ReadonlyMap<string, Role> = new Map(
  (
    [
      [
        'inline',
        'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RUBY RB S SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U WBR',
      ],
      // Never prose.
      [
        'skipped',
        'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION CODE PRE KBD SAMP VAR MATH SVG IFRAME FRAME OBJECT EMBED CANVAS AUDIO VIDEO MAP PROGRESS METER RP RT TITLE HEAD XMP PLAINTEXT',
      ],
      // Our own card says what the page said.
      ['skipped', 'COPYDESK-CARD'],
      ['break', 'BR'],
    ] as const
  ).flatMap(([role, names]) =>
    // HTML gives names in capitals, XHTML and SVG as written.
    names.split(' ').flatMap((name): [string, Role][] => [
      [name, role],
      [name.toLowerCase(), role],
    ]),
  ),
);

/** Node types; the command line reads pages where there is no global `Node`. */
const [ELEMENT, TEXT, COMMENT, DOCUMENT, FRAGMENT] = [1, 3, 8, 9, 11];

const roleOf = (node: Node) => ROLES.get(node.nodeName);

/**
 * What is left alone by its attributes: where the reader writes, and what its author marked as not to be
 * translated (on the root or body that is aimed at translators of the whole page, not at us).
 */
const LEFT_ALONE = [
  '[contenteditable]:not([contenteditable=false i])',
  ...['textbox', 'searchbox', 'combobox'].map((role) => `[role=${role}]`),
  ...[
    '[translate=no]',
    '.CodeMirror',
    '.cm-editor',
    '.ProseMirror',
    '.monaco-editor',
    '.ql-editor',
    '.notranslate',
  ].map((selector) => `${selector}:not(html, body)`),
].join();

/** Whether an element and all inside it is left alone. */
const isSkipped = (element: Element) => roleOf(element) === 'skipped' || element.matches(LEFT_ALONE);

/** What a node stands in; a shadow root stands in its host. */
export const parentOf = (node: Node): Node | null => node.parentNode ?? (node as ShadowRoot).host ?? null;

/** Whether a node, or anything it stands in, is left alone. */
export function isInSkipped(node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = parentOf(at)) {
    if (at.nodeType === ELEMENT && isSkipped(at as Element)) return true;
  }
  return false;
}

/** Whether a node stands inside a line of text rather than ending it. */
export const isInline = (node: Node) => node.nodeType === TEXT || roleOf(node) === 'inline';

/** What stands for something inside a line that is no text: a formula, a form. Nothing matches across it. */
const GAP = '\uFFFC';

/** A letter or digit, or anything beyond ASCII: classes of all Unicode take a new page long to compile. */
const WORD = /[A-Za-z0-9\u0080-\uffff]/;

/**
 * Walks nodes in document order.
 * @param roots siblings, or a single root; none of them inside a skipped element
 * @param textOf the text of a node as its publisher wrote it
 * @param meetHost gets each element that has a shadow tree, or, being a custom one, may have a closed one
 * @returns their blocks; those without a letter or digit are left out
 */
export function textBlocks(
  roots: Iterable<Node>,
  textOf: (node: Text) => string,
  meetHost?: (element: Element) => void,
): Block[] {
  const blocks: Block[] = [];
  let nodes: Text[] = [];
  let starts: number[] = [];
  let text = '';
  const end = () => {
    if (nodes.length > 0) {
      if (WORD.test(text)) blocks.push({ nodes, starts, text });
      nodes = [];
      starts = [];
    }
    text = '';
  };
  /** @returns whether there is something for us inside */
  const enter = (node: Node, hasLeftAlone: boolean): boolean => {
    const type = node.nodeType;
    if (type === TEXT) {
      nodes.push(node as Text);
      starts.push(text.length);
      text += textOf(node as Text);
      return false;
    }
    if (type !== ELEMENT && type !== DOCUMENT && type !== FRAGMENT) return false;
    const role = roleOf(node);
    if (role === 'break') text += '\n';
    else if (role === 'skipped' || (hasLeftAlone && isLeftAlone(node))) text += GAP;
    else {
      if (role !== 'inline') end();
      if (meetHost && type === ELEMENT && mayBeHost(node as Element)) meetHost(node as Element);
      return true;
    }
    return false;
  };

  for (const root of roots) {
    // Asked once of the whole tree: most pages have nothing of the kind.
    const hasLeftAlone = isLeftAlone(root) || (root as ParentNode).querySelector?.(LEFT_ALONE) != null;
    let node: Node | null = root;
    while (node !== null) {
      const inside: Node | null = enter(node, hasLeftAlone) ? node.firstChild : null;
      if (inside !== null) {
        node = inside;
        continue;
      }
      let next: Node | null = null;
      while (node !== null) {
        if (node.nodeType === ELEMENT && roleOf(node) === undefined) end();
        if (node === root) break;
        next = node.nextSibling;
        if (next !== null) break;
        node = node.parentNode;
      }
      node = next;
    }
  }
  end();
  return blocks;
}

/** Only custom elements are asked for closed trees: others that have one are too few for asking every element. */
const mayBeHost = (element: Element) => element.shadowRoot !== null || element.nodeName.includes('-');

const isLeftAlone = (node: Node) => node.nodeType === ELEMENT && (node as Element).matches(LEFT_ALONE);

/**
 * The siblings that make up one line with a node: climbs to the element that holds the line, then takes in
 * all neighbours up to the next block or line-ending element on either side.
 * @returns in document order, the node's own ancestor or itself among them
 */
export function lineAround(node: Node): Node[] {
  let at = node;
  while (at.parentNode !== null && isInline(at.parentNode)) at = at.parentNode;
  const belongs = (n: Node | null): n is Node =>
    n !== null && (n.nodeType === COMMENT || isInline(n) || roleOf(n) === 'break');
  const line = [at];
  if (!belongs(at)) return line;
  for (let n = at.previousSibling; belongs(n); n = n.previousSibling) line.unshift(n);
  for (let n = at.nextSibling; belongs(n); n = n.nextSibling) line.push(n);
  return line;
}

/** What holds one story. */
export const STORY = 'article,[role=article],main,[role=main]';

/**
 * The story an element belongs to: the nearest article, else the main part; null where there is only the page. What
 * stands in a shadow tree belongs to its host's story.
 */
export function storyOf(element: Element): Element | null {
  for (let at: Element | undefined = element; at !== undefined; ) {
    const story = at.closest(STORY);
    if (story !== null) return story;
    at = (at.getRootNode() as ShadowRoot).host;
  }
  return null;
}
