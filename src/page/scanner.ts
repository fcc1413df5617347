/**
 * Joins the steps over a live page: text -> blocks -> readings -> decisions -> fixes and marks -> painted
 * ranges; then follows what changes. The only class here with state over the whole page.
 */
import { Article, type Decision } from '../core/article.ts';
import { applyFixes } from '../core/clean.ts';
import type { Evidence } from '../core/evidence.ts';
import { find, type Reading } from '../core/find.ts';
import type { Index } from '../core/index.ts';
import { PageCues } from '../core/page-cues.ts';
import { sentenceOf } from '../core/sentence-of.ts';
import { Fixer } from './fixer.ts';
import { type MarkLook, Painter } from './painter.ts';
import { Rounds } from './rounds.ts';
import {
  type Block,
  isInline,
  isInSkipped,
  lineAround,
  parentOf,
  STORY,
  storyOf,
  textBlocks,
} from './text-blocks.ts';
import { type BlockEdit, editsByNode, liveRange, rangeOf } from './text-range.ts';
import { Watcher } from './watcher.ts';

/** A decision with its place on the page. */
export interface PageFix {
  readonly key: string;
  readonly decision: Decision;
  readonly isOriginal: boolean;
  /** A mark whose suggestion the reader took; the decision is a fix then. */
  readonly isAccepted: boolean;
  /** Over the words as they stand now. */
  readonly range: StaticRange;
}

/** A phrase in the publisher's sentence. */
export interface Sentence {
  readonly before: string;
  readonly was: string;
  readonly after: string;
}

/** A block that has been read. */
interface ReadBlock {
  readonly block: Block;
  readonly reading: Reading;
  readonly article: Article;
  fixes: PageFix[];
}

export interface ScannerOptions {
  /** `mark`: no text is changed, whatever the entries say. */
  readonly mode: 'fix' | 'mark';
  readonly look: MarkLook;
  /** The shadow tree of an element, a closed one too where the browser lets us in. */
  readonly shadowOf: (element: Element) => ShadowRoot | null;
  /** Called when fixes or marks have changed. */
  readonly changed: () => void;
  /** Called once when reading failed; the page has been given back by then. */
  readonly failed: (error: unknown) => void;
}

/** Longest stretch of work in one task, in milliseconds: below what a reader feels in scrolling. */
const SLICE = 12;

export class Scanner {
  readonly #root: Document;
  readonly #index: Index;
  readonly #options: ScannerOptions;
  readonly #fixer = new Fixer();
  readonly #painter: Painter;
  readonly #watcher = new Watcher((records) => this.#guard(() => this.#onChange(records)));
  readonly #cues = new PageCues();
  readonly #rounds = new Rounds();
  readonly #articles = new WeakMap<Element, Article>();
  readonly #byNode = new WeakMap<Text, ReadBlock>();
  /** Blocks with matches, by the article that judges them and their reading; in no order. */
  readonly #judged = new Map<Article, Map<Reading, ReadBlock>>();
  /** Places where the reader asked for the original, and marks taken, by node: offset in its original and entry. */
  readonly #wantsOriginal = new WeakMap<Text, Set<string>>();
  readonly #accepted = new WeakMap<Text, Set<string>>();
  /** The reader asked for the whole page as it was published. */
  #isOriginalPage = false;
  /** Words in the blocks that have been read. */
  #words = 0;
  /** What the page's cues were when it was last judged. */
  #judgedBy = 0;
  /** The description, what was read in it, and the title's text node with its original. */
  #description = '';
  #descriptionReading: Reading | undefined;
  #title: { readonly node: Text; readonly original: string } | undefined;
  /** Shadow trees that are read and followed, and custom elements that may get one. */
  readonly #roots = new Set<ShadowRoot>();
  readonly #waitingHosts = new Set<Element>();
  #queue: Block[] = [];
  #isWaiting = false;
  #isStopped = false;
  #names = 0;

  constructor(root: Document, index: Index, options: ScannerOptions) {
    this.#root = root;
    this.#index = index;
    this.#options = options;
    this.#painter = new Painter(options.look);
  }

  /** Reads the page and follows its changes until `stop`. */
  start(): void {
    this.#guard(() => {
      this.#watcher.watch(this.#root);
      this.#readHead();
      if (this.#root.body) this.#queueLine([this.#root.body]);
      this.#work(new Set());
    });
    if (this.#root.readyState !== 'complete') {
      const late = () => this.#guard(() => this.#onChange([]));
      for (const event of ['DOMContentLoaded', 'load']) window.addEventListener(event, late, { once: true });
    }
  }

  /** Counts the cues in the page's description, in place of what it was before, and queues its title. */
  #readHead(): void {
    const { head } = this.#root;
    const meta = head?.querySelector('meta[name=description i], meta[property="og:description" i]');
    const description = meta?.getAttribute('content') ?? '';
    if (description !== this.#description) {
      this.#description = description;
      if (this.#descriptionReading) this.#cues.remove(this.#descriptionReading);
      this.#descriptionReading = find(description, this.#index);
      this.#cues.add(this.#descriptionReading);
    }
    const node = head?.querySelector('title')?.firstChild;
    if (!(node instanceof Text)) return;
    const original = this.#fixer.originalOf(node);
    if (node === this.#title?.node && original === this.#title.original) return;
    this.#title = { node, original };
    this.#queue.push({ nodes: [node], starts: [0], text: original });
  }

  /** Gives the page back as its publisher wrote it, and takes every mark away. */
  stop(): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    this.#watcher.stop();
    for (const { block } of this.#readBlocks()) for (const node of block.nodes) this.#fixer.write(node, []);
    this.#judged.clear();
    this.#painter.clear();
  }

  /** A page that throws while it is read is left as it was. */
  #guard(work: () => void): void {
    if (this.#isStopped) return;
    try {
      work();
    } catch (error) {
      this.stop();
      this.#options.failed(error);
    }
  }

  /** Whether blocks wait to be read. */
  get isReading(): boolean {
    return this.#queue.length > 0;
  }

  #textOf = (node: Text) => this.#fixer.originalOf(node);

  /**
   * Reads what is queued, a slice at a time, and judges once a slice.
   * @param touched articles that have changed already
   */
  #work(touched: Set<Article>): void {
    this.#isWaiting = false;
    const until = performance.now() + SLICE;
    let done = 0;
    for (const block of this.#queue) {
      done++;
      this.#readBlock(block, touched);
      if (performance.now() > until) break;
    }
    this.#queue.splice(0, done);
    this.#judge(touched);
    if (this.#queue.length === 0) return;
    this.#isWaiting = true;
    setTimeout(() => this.#guard(() => this.#work(new Set())), 0);
  }

  #readBlock(block: Block, touched: Set<Article>): void {
    const [first] = block.nodes;
    const element = first && elementAround(first);
    // Gone or changed since it was queued: the watcher has queued what stands there now.
    if (!first || !element || !first.isConnected || isStale(block, this.#textOf)) return;
    for (const node of block.nodes) {
      const old = this.#byNode.get(node);
      if (old) this.#forget(old, touched);
    }
    const article = this.#articleOf(element);
    const read: ReadBlock = { block, reading: find(block.text, this.#index), article, fixes: [] };
    for (const node of block.nodes) this.#byNode.set(node, read);
    article.add(read.reading);
    this.#words += read.reading.words;
    touched.add(article);
    if (read.reading.matches.length === 0) {
      this.#giveBack(block);
      return;
    }
    const judged = this.#judged.get(article);
    if (judged) judged.set(read.reading, read);
    else this.#judged.set(article, new Map([[read.reading, read]]));
  }

  /** A line that used to hold a match and holds none any more reads as its publisher wrote it. */
  #giveBack({ nodes }: Block): void {
    const changed = nodes.filter((node) => this.#fixer.isChanged(node));
    if (changed.length === 0) return;
    this.#watcher.unseen(() => {
      for (const node of changed) this.#fixer.write(node, []);
    });
  }

  #articleOf(element: Element): Article {
    // The page's title speaks of its story.
    const inStory = element.nodeName === 'TITLE' ? (this.#root.querySelector(STORY) ?? element) : element;
    const story = storyOf(inStory) ?? this.#root.body;
    let article = this.#articles.get(story);
    if (article === undefined) {
      article = new Article([], this.#cues);
      this.#articles.set(story, article);
    }
    return article;
  }

  /** Drops what is known of a block whose text or nodes have changed. Its nodes keep their originals. */
  #forget(read: ReadBlock, touched: Set<Article>): void {
    for (const node of read.block.nodes) if (this.#byNode.get(node) === read) this.#byNode.delete(node);
    this.#unpaint(read);
    read.article.remove(read.reading);
    this.#words -= read.reading.words;
    const judged = this.#judged.get(read.article);
    judged?.delete(read.reading);
    if (judged?.size === 0) this.#judged.delete(read.article);
    touched.add(read.article);
  }

  /** Decides anew, where articles have changed; new evidence may free what was held back. */
  #judge(touched: ReadonlySet<Article>): void {
    if (touched.size === 0 && this.#judgedBy === this.#cues.version) return;
    this.#judgedBy = this.#cues.version;
    this.#watcher.unseen(() => {
      // A new page cue may decide in other articles too.
      for (const [article, blocks] of this.#judged) {
        for (const reading of article.changed()) {
          const read = blocks.get(reading);
          if (read) this.#apply(read, article.decide(reading));
        }
      }
    });
    this.#options.changed();
  }

  #apply(read: ReadBlock, decisions: readonly Decision[]): void {
    const { block } = read;
    const [first] = block.nodes;
    const element = first && elementAround(first);
    const isLeft =
      this.#options.mode === 'mark' || (element !== undefined && this.#rounds.isLost(element, block.text));
    const planned = decisions.map((decision) => {
      const isMark = decision.as === 'mark' || isLeft;
      const isAccepted = isMark && this.#has(this.#accepted, block, decision);
      return {
        decision: { ...decision, as: isMark && !isAccepted ? ('mark' as const) : ('fix' as const) },
        isOriginal: this.#isOriginalPage || this.#has(this.#wantsOriginal, block, decision),
        isAccepted,
      };
    });
    if (isSame(read.fixes, planned)) return;
    const keys = new Map(read.fixes.map(({ key, decision }) => [this.#placeOf(block, decision).name, key]));
    const edits = shown(planned);
    // Only what is read anew can be a round: what is decided anew was not set back.
    if (read.fixes.length === 0 && edits.length > 0 && element) this.#rounds.note(element, block.text);
    this.#unpaint(read);
    this.#write(block, edits);
    read.fixes = planned.flatMap((plan) => {
      const { start, end, as } = plan.decision;
      const range = rangeOf(block, start, end, this.#fixer);
      if (range === undefined) return [];
      if (!this.#isOriginalPage) this.#painter.add(as, range);
      const key = keys.get(this.#placeOf(block, plan.decision).name) ?? String(++this.#names);
      return [{ ...plan, key, range }];
    });
  }

  /** Makes a block read as its original with these edits. */
  #write(block: Block, edits: readonly BlockEdit[]): void {
    const byNode = editsByNode(block, edits);
    for (const node of block.nodes) this.#fixer.write(node, byNode.get(node) ?? []);
  }

  #unpaint(read: ReadBlock): void {
    for (const { decision, range } of read.fixes) this.#painter.remove(decision.as, range);
    read.fixes = [];
  }

  #placeOf({ nodes, starts }: Block, { start, entry }: Decision): { node: Text | undefined; name: string } {
    const at = starts.findLastIndex((s) => s <= start);
    return { node: nodes[at], name: `${start - (starts[at] ?? 0)} ${entry.id}` };
  }

  /** Whether the reader chose something for a place. */
  #has(chosen: WeakMap<Text, Set<string>>, block: Block, decision: Decision): boolean {
    const { node, name } = this.#placeOf(block, decision);
    return node !== undefined && (chosen.get(node)?.has(name) ?? false);
  }

  #onChange(records: readonly MutationRecord[]): void {
    this.#readHead();
    const lines = new Set<Node>();
    const touched = new Set<Article>();
    const read = (node: Node | null) => {
      if (node?.isConnected && !isInSkipped(node)) for (const n of lineAround(node)) lines.add(n);
    };
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') {
        this.#forgetTexts(target, touched);
        if (!this.#fixer.isChanged(target as Text)) {
          this.#wantsOriginal.delete(target as Text);
          this.#accepted.delete(target as Text);
        }
        read(target);
        continue;
      }
      for (const node of removedNodes) if (!node.isConnected) this.#forgetTexts(node, touched);
      for (const node of addedNodes) read(node);
      // What stood in one line with the nodes that came or went reads differently now.
      for (const node of [previousSibling, nextSibling]) if (node && isInline(node)) read(node);
    }
    this.#forgetLostRoots(touched);
    const roots = [...lines].filter((node) => !hasAncestorIn(node, lines));
    for (const line of inLines(roots)) this.#queueLine(line);
    this.#askHosts();
    // What is queued is read first and judged with the rest; while a slice is due, that slice reads it.
    if (this.#isWaiting) this.#judge(touched);
    else this.#work(touched);
  }

  /** Forgets what stands in shadow trees whose hosts have left the page. */
  #forgetLostRoots(touched: Set<Article>): void {
    let isLost = false;
    for (const root of this.#roots) {
      if (root.isConnected) continue;
      isLost = true;
      this.#roots.delete(root);
    }
    if (!isLost) return;
    for (const read of this.#readBlocks()) {
      if (!read.block.nodes[0]?.isConnected) this.#forget(read, touched);
    }
  }

  /** Shadow trees that are read. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots];
  }

  /** Queues the blocks under nodes that stand in one line. */
  #queueLine(line: readonly Node[]): void {
    for (const block of textBlocks(line, this.#textOf, this.#meetHost)) this.#queue.push(block);
  }

  /** Reads and follows an element's shadow tree; a custom element that has none yet is asked again. */
  #meetHost = (element: Element): void => {
    const root = this.#options.shadowOf(element);
    if (root === null) {
      this.#waitingHosts.add(element);
      return;
    }
    this.#waitingHosts.delete(element);
    if (!this.#roots.has(root)) {
      this.#roots.add(root);
      this.#watcher.watch(root);
    }
    this.#queueLine([root]);
  };

  /** Asks again for the shadow trees of custom elements that had none: nothing tells when one is attached. */
  #askHosts(): void {
    for (const element of this.#waitingHosts) {
      if (element.isConnected) this.#meetHost(element);
      else this.#waitingHosts.delete(element);
    }
  }

  /** Forgets the blocks of every text under a node that has gone or changed. */
  #forgetTexts(node: Node, touched: Set<Article>): void {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let at: Node | null = texts.currentNode; at !== null; at = texts.nextNode()) {
      const read = this.#byNode.get(at as Text);
      if (!read) continue;
      this.#forget(read, touched);
      // The rest of its line still stands and is read again.
      const rest = read.block.nodes.find((n) => n !== at && n.isConnected);
      if (rest) this.#queueLine(lineAround(rest));
    }
  }

  #readBlocks(): ReadBlock[] {
    return [...this.#judged.values()].flatMap((blocks) => [...blocks.values()]);
  }

  /** Fixes and marks in page order; the title's apart, which stands nowhere on the page. */
  fixes(): PageFix[] {
    const all = this.#readBlocks().filter(
      ({ fixes, block }) => fixes.length > 0 && block.nodes[0] !== this.#title?.node,
    );
    const first = ({ block }: ReadBlock) => block.nodes[0] && inDocument(block.nodes[0]);
    all.sort((a, b) => {
      const [x, y] = [first(a), first(b)];
      if (!x || !y || x === y) return 0;
      return x.compareDocumentPosition(y) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
    return all.flatMap(({ fixes }) => fixes);
  }

  /** The evidence of the page's articles, each channel once, by the article with most signs. */
  evidence(): Evidence[] {
    const best = new Map<string, Evidence>();
    for (const article of this.#judged.keys()) {
      for (const e of article.evidence()) {
        const known = best.get(e.channel);
        if (known === undefined || known.signs < e.signs) best.set(e.channel, e);
      }
    }
    return [...best.values()];
  }

  /** The fix or mark at a place of the page's text, by node and offset. */
  fixAt(node: Node, offset: number): PageFix | undefined {
    const read = this.#byNode.get(node as Text);
    return read?.fixes.find(({ range }) => {
      const live = liveRange(range);
      return live?.isPointInRange(node, Math.min(offset, node.nodeValue?.length ?? 0));
    });
  }

  /** A fix or mark by its key, as it stands now. */
  fixOf(key: string): PageFix | undefined {
    return this.#readOf(key)?.fixes.find((fix) => fix.key === key);
  }

  #readOf(key: string): ReadBlock | undefined {
    return this.#readBlocks().find(({ fixes }) => fixes.some((fix) => fix.key === key));
  }

  /** The publisher's sentence around a fix or mark. */
  sentenceOf(key: string): Sentence | undefined {
    const read = this.#readOf(key);
    const fix = read?.fixes.find((f) => f.key === key);
    if (read === undefined || fix === undefined) return undefined;
    const { start, end, was } = fix.decision;
    const { text } = read.block;
    const [from, to] = sentenceOf(text, start, end);
    return { before: text.slice(from, start), was, after: text.slice(end, to) };
  }

  /** Shows the original or the right form at one place. */
  switch(key: string, isOriginal: boolean): void {
    this.#choose(this.#wantsOriginal, key, isOriginal);
  }

  /** Takes the suggestion of a mark at one place, or gives it back. */
  accept(key: string, isAccepted: boolean): void {
    this.#choose(this.#accepted, key, isAccepted);
  }

  #choose(chosen: WeakMap<Text, Set<string>>, key: string, isChosen: boolean): void {
    this.#guard(() => {
      const read = this.#readOf(key);
      const fix = read?.fixes.find((f) => f.key === key);
      if (read === undefined || fix === undefined) return;
      const { node, name } = this.#placeOf(read.block, fix.decision);
      if (node === undefined) return;
      const names = chosen.get(node) ?? new Set();
      if (isChosen) names.add(name);
      else names.delete(name);
      chosen.set(node, names);
      this.#watcher.unseen(() => this.#apply(read, read.article.decide(read.reading)));
      this.#options.changed();
    });
  }

  /** Whether the whole page reads as it was published. */
  get isOriginal(): boolean {
    return this.#isOriginalPage;
  }

  /** Shows the whole page as it was published, without marks, or restored again. What arrives later follows. */
  showOriginal(isOriginal: boolean): void {
    if (isOriginal === this.#isOriginalPage) return;
    this.#guard(() => {
      this.#isOriginalPage = isOriginal;
      this.#watcher.unseen(() => {
        for (const read of this.#readBlocks()) this.#apply(read, read.article.decide(read.reading));
      });
      this.#options.changed();
    });
  }

  /** Words read on the page so far. */
  get words(): number {
    return this.#words;
  }

  /** Scrolls to a place and lets it flash for a moment. */
  show(key: string): void {
    const fix = this.fixes().find((f) => f.key === key);
    if (fix === undefined) return;
    scrollTo(fix.range);
    this.#painter.add('flash', fix.range);
    setTimeout(() => this.#painter.remove('flash', fix.range), 1500);
  }

  /** The publisher's words in a range of the page, with what we changed there read back. */
  originalIn(range: Range): string {
    let text = '';
    for (const { nodes, text: original, starts } of textBlocks(
      [range.commonAncestorContainer],
      this.#textOf,
    )) {
      const inside = nodes.flatMap((node, at) => {
        if (!range.intersectsNode(node)) return [];
        const from =
          node === range.startContainer ? this.#fixer.toOriginal(node, range.startOffset, 'start') : 0;
        const to =
          node === range.endContainer
            ? this.#fixer.toOriginal(node, range.endOffset, 'end')
            : this.#fixer.originalOf(node).length;
        const start = starts[at] ?? 0;
        return [original.slice(start + from, start + to)];
      });
      if (inside.length > 0) text += `${text === '' ? '' : '\n'}${inside.join('')}`;
    }
    return text.trim();
  }

  /** The text of an element as it reads restored, marks taken too, whatever is shown. */
  restored(element: Element): string {
    const texts = textBlocks([element], this.#textOf).map(({ nodes: [first], text }) => {
      const fixes = (first && this.#byNode.get(first)?.fixes) ?? [];
      return applyFixes(
        text,
        fixes.map(({ decision }) => decision),
      );
    });
    return texts.join(' ');
  }

  /** The publisher's sentence that a range of the page begins in; empty where no text of ours does. */
  sentenceAt({ startContainer, startOffset }: Range): string {
    const block = this.#byNode.get(startContainer as Text)?.block;
    if (block === undefined) return '';
    const at = block.nodes.indexOf(startContainer as Text);
    const start =
      (block.starts[at] ?? 0) + this.#fixer.toOriginal(startContainer as Text, startOffset, 'start');
    return block.text.slice(...sentenceOf(block.text, start, start));
  }

  /**
   * Lets something read the selection as it is to be copied, then has the page as it was: all at once, so that nobody
   * sees it. A changed word selected in part is copied whole.
   * @param how the publisher's words, or those with the correction in brackets behind them
   * @returns undefined where nothing in the selection was changed
   */
  asCopied<T>(selection: Selection, how: 'original' | 'both', read: () => T): T | undefined {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    if (anchorNode === null || focusNode === null || selection.rangeCount === 0) return undefined;
    const range = selection.getRangeAt(0);
    const isSelected = ({ decision, isOriginal, range: fixed }: PageFix) =>
      decision.as === 'fix' && !isOriginal && overlap(range, fixed);
    const changed = this.#readBlocks().filter(({ fixes }) => fixes.some(isSelected));
    if (changed.length === 0) return undefined;
    const { startContainer, endContainer } = range;
    const from = this.#fixer.toOriginal(startContainer as Text, range.startOffset, 'start');
    const to = this.#fixer.toOriginal(endContainer as Text, range.endOffset, 'end');
    const brackets = changed.map(({ fixes }) =>
      fixes
        .filter(isSelected)
        .map(({ decision: { end, now } }) => ({ start: end, end, was: '', now: ` [${now}]` })),
    );
    let copied: T | undefined;
    this.#watcher.unseen(() => {
      try {
        for (const [at, { block }] of changed.entries()) {
          this.#write(block, how === 'both' ? (brackets[at] ?? []) : []);
        }
        selection.setBaseAndExtent(
          startContainer,
          this.#fixer.toWritten(startContainer as Text, from, 'start'),
          endContainer,
          this.#fixer.toWritten(endContainer as Text, to, 'end'),
        );
        copied = read();
      } finally {
        for (const { block, fixes } of changed) this.#write(block, shown(fixes));
        selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
      }
    });
    return copied;
  }

  /** How many places another index would change on this page; changes nothing. */
  count(index: Index): number {
    let places = 0;
    for (const block of textBlocks([this.#root.body], this.#textOf)) {
      const article = new Article();
      const reading = find(block.text, index);
      article.add(reading);
      places += article.decide(reading).length;
    }
    return places;
  }
}

/** The element that a text stands in; the host, where it stands in a shadow tree alone. */
const elementAround = (node: Node): Element | undefined =>
  node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host;

/** The node itself, or the host of the outermost shadow tree that it stands in. */
function inDocument(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? inDocument(root.host) : node;
}

/** Whether a block no longer says what it said when it was collected. */
function isStale({ nodes, starts, text }: Block, textOf: (node: Text) => string): boolean {
  return nodes.some((node, at) => {
    const data = textOf(node);
    const start = starts[at] ?? 0;
    return !node.isConnected || text.slice(start, start + data.length) !== data;
  });
}

/** Scrolls so that a range stands in the middle of the window. */
function scrollTo(range: StaticRange): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A paragraph that is taller than the window: its middle may be far from the phrase.
  const at = liveRange(range)?.getBoundingClientRect();
  if (at && (at.top < 0 || at.bottom > innerHeight)) {
    window.scrollBy({ top: at.top - innerHeight / 2, behavior: 'instant' });
  }
}

/** What is to be read in place of the original. */
const shown = (plans: readonly Plan[]): Decision[] =>
  plans.flatMap(({ decision, isOriginal }) => (decision.as === 'fix' && !isOriginal ? [decision] : []));

/** Whether a range holds some of what a fix covers. */
function overlap(range: Range, fixed: StaticRange): boolean {
  const live = liveRange(fixed);
  return (
    live !== undefined &&
    range.compareBoundaryPoints(Range.START_TO_END, live) > 0 &&
    range.compareBoundaryPoints(Range.END_TO_START, live) < 0
  );
}

type Plan = Pick<PageFix, 'decision' | 'isOriginal' | 'isAccepted'>;

function isSame(fixes: readonly Plan[], planned: readonly Plan[]): boolean {
  return (
    fixes.length === planned.length &&
    fixes.every(({ decision, isOriginal, isAccepted }, at) => {
      const plan = planned[at];
      return (
        plan !== undefined &&
        decision.start === plan.decision.start &&
        decision.end === plan.decision.end &&
        decision.now === plan.decision.now &&
        decision.entry === plan.decision.entry &&
        isOriginal === plan.isOriginal &&
        isAccepted === plan.isAccepted
      );
    })
  );
}

function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let at = parentOf(node); at !== null; at = parentOf(at)) if (nodes.has(at)) return true;
  return false;
}

/** Groups nodes that follow one another as siblings. */
function* inLines(nodes: readonly Node[]): Generator<Node[]> {
  const left = new Set(nodes);
  for (const node of nodes) {
    if (!left.has(node) || (node.previousSibling && left.has(node.previousSibling))) continue;
    const line: Node[] = [];
    for (let at: Node | null = node; at !== null && left.has(at); at = at.nextSibling) {
      line.push(at);
      left.delete(at);
    }
    yield line;
  }
}
