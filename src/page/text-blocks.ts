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

/** Elements inside a line of text. Everything else that is not skipped ends the run. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RUBY RB S SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U WBR'.split(
    ' ',
  ),
);

/** Never prose. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION CODE PRE KBD SAMP VAR MATH SVG IFRAME FRAME OBJECT EMBED CANVAS AUDIO VIDEO MAP PROGRESS METER RP RT TITLE HEAD XMP PLAINTEXT'.split(
    ' ',
  ),
);

/** Roles and classes of editors, which hold what the reader writes. */
const EDITOR_CLASS = /(^|\s)(CodeMirror|cm-editor|ProseMirror|monaco-editor|ql-editor|notranslate)(\s|$)/;

const nameOf = (node: Node) => node.nodeName.toUpperCase();

/** Whether an element and all inside it is left alone. */
function isSkipped(element: Element): boolean {
  if (SKIPPED.has(nameOf(element))) return true;
  if (element.attributes.length === 0) return false;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  if (role === 'textbox' || role === 'searchbox' || role === 'combobox') return true;
  // On the root or body these are aimed at translators of the whole page, not at us.
  const name = nameOf(element);
  if (name === 'BODY' || name === 'HTML') return false;
  return element.getAttribute('translate') === 'no' || EDITOR_CLASS.test(element.getAttribute('class') ?? '');
}

/** Whether a node, or anything it stands in, is left alone. */
export function isInSkipped(node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    if (at.nodeType === 1 && isSkipped(at as Element)) return true;
  }
  return false;
}

/** Whether a node stands inside a line of text rather than ending it. */
export const isInline = (node: Node) => node.nodeType === 3 || INLINE.has(nameOf(node));

/** What stands for something inside a line that is no text: a picture, a formula. Nothing matches across it. */
const GAP = '\uFFFC';

/**
 * Walks nodes in document order and yields their blocks.
 * @param roots siblings, or a single root; none of them inside a skipped element
 * @param textOf the text of a node as its publisher wrote it
 */
export function* textBlocks(roots: Iterable<Node>, textOf: (node: Text) => string): Generator<Block> {
  let nodes: Text[] = [];
  let starts: number[] = [];
  let text = '';

  function* end(): Generator<Block> {
    if (nodes.length > 0 && /[\p{L}\p{N}]/u.test(text)) yield { nodes, starts, text };
    nodes = [];
    starts = [];
    text = '';
  }

  function* walk(node: Node): Generator<Block> {
    if (node.nodeType === 3) {
      nodes.push(node as Text);
      starts.push(text.length);
      text += textOf(node as Text);
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
    const name = nameOf(node);
    if (name === 'BR') {
      text += '\n';
      return;
    }
    if (node.nodeType === 1 && isSkipped(node as Element)) {
      text += GAP;
      return;
    }
    const inline = isInline(node);
    if (name === 'IMG' || name === 'BUTTON') text += GAP;
    else if (!inline) yield* end();
    for (let child = node.firstChild; child !== null; child = child.nextSibling) yield* walk(child);
    if (!inline) yield* end();
  }

  for (const root of roots) yield* walk(root);
  yield* end();
}

/**
 * The siblings that make up one line with a node: climbs to the element that holds the line, then takes in
 * all neighbours up to the next block or line-ending element on either side.
 * @returns in document order, the node's own ancestor or itself among them
 */
export function lineAround(node: Node): Node[] {
  let at = node;
  while (at.parentNode !== null && isInline(at.parentNode)) at = at.parentNode;
  const belongs = (n: Node | null): n is Node =>
    n !== null && (n.nodeType === 8 || isInline(n) || nameOf(n) === 'BR');
  const line = [at];
  if (!belongs(at)) return line;
  for (let n = at.previousSibling; belongs(n); n = n.previousSibling) line.unshift(n);
  for (let n = at.nextSibling; belongs(n); n = n.nextSibling) line.push(n);
  return line;
}
