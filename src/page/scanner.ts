/**
 * Joins the steps over a live page: text -> blocks -> readings -> decisions -> fixes and marks -> painted
 * ranges; then follows what changes. The only class here with state over the whole page.
 */
import { Article, type Decision } from '../core/article.ts';
import type { Evidence } from '../core/evidence.ts';
import { find, type Reading } from '../core/find.ts';
import type { Index } from '../core/index.ts';
import { PageCues } from '../core/page-cues.ts';
import { Fixer } from './fixer.ts';
import { Painter } from './painter.ts';
import { type Block, isInline, isInSkipped, lineAround, storyOf, textBlocks } from './text-blocks.ts';
import { editsByNode, liveRange, rangeOf } from './text-range.ts';
import { Watcher } from './watcher.ts';

/** A decision with its place on the page. */
export interface PageFix {
  readonly key: string;
  readonly decision: Decision;
  readonly isOriginal: boolean;
  /** Over the words as they stand now. */
  readonly range: StaticRange;
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
  readonly #painter = new Painter();
  readonly #watcher = new Watcher((records) => this.#guard(() => this.#onChange(records)));
  readonly #cues = new PageCues();
  readonly #articles = new WeakMap<Element, Article>();
  readonly #byNode = new WeakMap<Text, ReadBlock>();
  /** Blocks with matches, by the article that judges them and their reading; in no order. */
  readonly #judged = new Map<Article, Map<Reading, ReadBlock>>();
  /** Places where the reader asked for the original, by node: offset in its original and entry. */
  readonly #wantsOriginal = new WeakMap<Text, Set<string>>();
  /** What the page's cues were when it was last judged. */
  #judgedBy = 0;
  /** Title and description, and what was read in them. */
  #said = '';
  #headReadings: readonly Reading[] = [];
  #queue: Block[] = [];
  #isWaiting = false;
  #isStopped = false;
  #names = 0;

  constructor(root: Document, index: Index, options: ScannerOptions) {
    this.#root = root;
    this.#index = index;
    this.#options = options;
  }

  /** Reads the page and follows its changes until `stop`. */
  start(): void {
    this.#guard(() => {
      this.#watcher.watch(this.#root);
      this.#readHead();
      if (this.#root.body) this.#queueLine([this.#root.body]);
      this.#work(new Set());
    });
  }

  /** Counts the cues in what the page says of itself, in place of what it said before. */
  #readHead(): void {
    const description = this.#root.head?.querySelector(
      'meta[name=description i], meta[property="og:description" i]',
    );
    const said = [this.#root.title, description?.getAttribute('content') ?? ''];
    if (said.join('\n') === this.#said) return;
    this.#said = said.join('\n');
    for (const reading of this.#headReadings) this.#cues.remove(reading);
    this.#headReadings = said.map((text) => find(text, this.#index));
    for (const reading of this.#headReadings) this.#cues.add(reading);
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
    const element = first?.parentElement;
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
    const story = storyOf(element) ?? this.#root.body;
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
    this.#judged.get(read.article)?.delete(read.reading);
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
    if (isSame(read.fixes, decisions, (d) => this.#isOriginal(block, d))) return;
    const all =
      this.#options.mode === 'mark' ? decisions.map((d) => ({ ...d, as: 'mark' as const })) : decisions;
    const keys = new Map(read.fixes.map(({ key, decision }) => [this.#placeOf(block, decision).name, key]));
    this.#unpaint(read);
    const edits = editsByNode(
      block,
      all.filter((d) => d.as === 'fix' && !this.#isOriginal(block, d)),
    );
    for (const node of block.nodes) this.#fixer.write(node, edits.get(node) ?? []);
    read.fixes = all.flatMap((decision) => {
      const range = rangeOf(block, decision.start, decision.end, this.#fixer);
      if (range === undefined) return [];
      this.#painter.add(decision.as, range);
      const key = keys.get(this.#placeOf(block, decision).name) ?? String(++this.#names);
      return [{ key, decision, isOriginal: this.#isOriginal(block, decision), range }];
    });
  }

  #unpaint(read: ReadBlock): void {
    for (const { decision, range } of read.fixes) this.#painter.remove(decision.as, range);
    read.fixes = [];
  }

  #placeOf({ nodes, starts }: Block, { start, entry }: Decision): { node: Text | undefined; name: string } {
    const at = starts.findLastIndex((s) => s <= start);
    return { node: nodes[at], name: `${start - (starts[at] ?? 0)} ${entry.id}` };
  }

  #isOriginal(block: Block, decision: Decision): boolean {
    const { node, name } = this.#placeOf(block, decision);
    return node !== undefined && (this.#wantsOriginal.get(node)?.has(name) ?? false);
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
        if (!this.#fixer.isChanged(target as Text)) this.#wantsOriginal.delete(target as Text);
        read(target);
        continue;
      }
      for (const node of removedNodes) if (!node.isConnected) this.#forgetTexts(node, touched);
      for (const node of addedNodes) read(node);
      // What stood in one line with the nodes that came or went reads differently now.
      for (const node of [previousSibling, nextSibling]) if (node && isInline(node)) read(node);
    }
    const roots = [...lines].filter((node) => !hasAncestorIn(node, lines));
    for (const line of inLines(roots)) this.#queueLine(line);
    // What is queued is read first and judged with the rest; while a slice is due, that slice reads it.
    if (this.#isWaiting) this.#judge(touched);
    else this.#work(touched);
  }

  /** Queues the blocks under nodes that stand in one line. */
  #queueLine(line: readonly Node[]): void {
    for (const block of textBlocks(line, this.#textOf)) this.#queue.push(block);
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

  /** Fixes and marks in page order. */
  fixes(): PageFix[] {
    const all = this.#readBlocks().filter(({ fixes }) => fixes.length > 0);
    const first = (read: ReadBlock) => read.block.nodes[0];
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

  /** Shows the original or the right form at one place. */
  switch(key: string, isOriginal: boolean): void {
    this.#guard(() => {
      for (const read of this.#readBlocks()) {
        const fix = read.fixes.find((f) => f.key === key);
        if (fix === undefined) continue;
        const { node, name } = this.#placeOf(read.block, fix.decision);
        if (node === undefined) return;
        const wanted = this.#wantsOriginal.get(node) ?? new Set();
        if (isOriginal) wanted.add(name);
        else wanted.delete(name);
        this.#wantsOriginal.set(node, wanted);
        this.#watcher.unseen(() => this.#apply(read, read.article.decide(read.reading)));
        this.#options.changed();
        return;
      }
    });
  }

  /** Scrolls to a place and lets it flash for a moment. */
  show(key: string): void {
    const fix = this.fixes().find((f) => f.key === key);
    if (fix === undefined) return;
    fix.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
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

/** Whether a block no longer says what it said when it was collected. */
function isStale({ nodes, starts, text }: Block, textOf: (node: Text) => string): boolean {
  return nodes.some((node, at) => {
    const data = textOf(node);
    const start = starts[at] ?? 0;
    return !node.isConnected || text.slice(start, start + data.length) !== data;
  });
}

function isSame(
  fixes: readonly PageFix[],
  decisions: readonly Decision[],
  isOriginal: (decision: Decision) => boolean,
): boolean {
  return (
    fixes.length === decisions.length &&
    fixes.every((fix, at) => {
      const d = decisions[at];
      return (
        d !== undefined &&
        fix.decision.start === d.start &&
        fix.decision.end === d.end &&
        fix.decision.now === d.now &&
        fix.decision.entry === d.entry &&
        fix.isOriginal === isOriginal(d)
      );
    })
  );
}

function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (nodes.has(at)) return true;
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
