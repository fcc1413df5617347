/**
 * The card: shows the original, the right form and why beside the words, and lets the reader decide. Its host, with
 * a closed shadow root, is the only node of ours in a page, and only while the card is open.
 */
import type { Note } from '../core/dictionary.ts';
import type { Settings } from '../core/settings.ts';
import type { Words } from '../core/words.ts';
import css from './card.css?inline';
import type { PageFix, Sentence } from './scanner.ts';

/** Space between the words and the card, and between the card and the window's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** Most of a sentence that is shown on either side of the phrase, in UTF-16 units. */
const CONTEXT = 70;

/** What the card needs of the rest of Copydesk. */
export interface CardDesk {
  readonly words: Words;
  readonly theme: Settings['theme'];
  /** The page's site, as `siteOf` gives it. */
  readonly site: string;
  readonly noteOf: (entry: string) => Promise<Note | undefined>;
  readonly sentenceOf: (key: string) => Sentence | undefined;
  /** Shows the original or the right form; or takes a mark, or gives it back. @returns the fix as it stands now */
  readonly switch: (fix: PageFix) => PageFix | undefined;
  /** Switches the entry on one site, or everywhere where none is given. */
  readonly switchEntry: (entry: string, isOn: boolean, site?: string) => Promise<void>;
  /** Opens the report form with this fix. */
  readonly report: (fix: PageFix) => void;
}

export class Card {
  #host: HTMLElement | undefined;
  #card: HTMLElement | undefined;
  #desk: CardDesk | undefined;
  #fix: PageFix | undefined;
  #at: DOMRect | undefined;
  /** What had the focus before the card took it. */
  #returnTo: Element | null | undefined;

  /** The fix the card is open for; undefined too where it tells what became of one that is no more. */
  get fix(): PageFix | undefined {
    return this.#fix;
  }

  get isOpen(): boolean {
    return this.#host !== undefined;
  }

  /** Whether the card tells what became of an entry and offers to undo it: it outlives the reading of the page. */
  get isTelling(): boolean {
    return this.isOpen && this.#fix === undefined;
  }

  /** Whether a node is the card's host: events inside the card are seen as coming from it. */
  owns(node: EventTarget | null): boolean {
    return node !== null && node === this.#host;
  }

  /**
   * Opens the card beside a line of words.
   * @param at the line's rectangle in the window
   * @param takesFocus for a reader without a pointer; closing gives the focus back
   */
  open(fix: PageFix, at: DOMRect, desk: CardDesk, takesFocus = false): void {
    const returnTo = this.#returnTo ?? (takesFocus ? document.activeElement : undefined);
    this.#remove();
    const host = document.createElement('copydesk-card');
    const root = host.attachShadow({ mode: 'closed' });
    addStyle(root);
    const card = element('div', `card ${desk.theme}`);
    card.role = 'dialog';
    card.tabIndex = -1;
    card.lang = desk.words.language;
    card.dir = 'ltr';
    root.append(card);
    document.documentElement.append(host);
    this.#host = host;
    this.#card = card;
    this.#desk = desk;
    this.#at = at;
    this.#show(fix);
    if (!takesFocus) return;
    this.#returnTo = returnTo;
    card.focus({ preventScroll: true });
  }

  close(): void {
    const returnTo = this.#returnTo;
    this.#remove();
    if (returnTo instanceof HTMLElement && returnTo.isConnected) returnTo.focus({ preventScroll: true });
  }

  #remove(): void {
    this.#host?.remove();
    this.#host = undefined;
    this.#card = undefined;
    this.#fix = undefined;
    this.#returnTo = undefined;
  }

  /** Fills the card for a fix; the note follows when it arrives. */
  #show(fix: PageFix): void {
    const card = this.#card;
    const desk = this.#desk;
    if (card === undefined || desk === undefined) return;
    this.#fix = fix;
    this.#fill(drawCard(fix, desk.sentenceOf(fix.key), desk.words, this.#actions(fix, desk)));
    card.ariaLabel = desk.words.say('card_label', fix.decision.was, fix.decision.now);
    void desk.noteOf(fix.decision.entry.id).then((note) => {
      if (note === undefined || this.#card !== card || this.#fix !== fix) return;
      tellWhy(card, note, desk.words);
      this.#place();
    });
  }

  #actions(fix: PageFix, desk: CardDesk): CardActions {
    const { id } = fix.decision.entry;
    const leave = (site?: string) => {
      // Told at once: the page is read anew as soon as it is stored, and then this fix is no more.
      this.#tell(id, site);
      this.#try(desk.switchEntry(id, false, site));
    };
    return {
      switch: () => {
        const now = desk.switch(fix);
        if (now) this.#show(now);
        else this.close();
        this.#card?.querySelector('button')?.focus({ preventScroll: true });
      },
      leaveHere: () => leave(desk.site),
      leaveEverywhere: () => leave(),
      report: () => {
        this.close();
        desk.report(fix);
      },
    };
  }

  /** Says it where something could not be stored. */
  #try(work: Promise<void>): void {
    work.catch(() => this.#fill([element('p', 'told', this.#desk?.words.say('card_failed') ?? '')]));
  }

  /** Says that an entry is left alone, and how to undo it. */
  #tell(id: string, site: string | undefined): void {
    const card = this.#card;
    const desk = this.#desk;
    if (card === undefined || desk === undefined) return;
    this.#fix = undefined;
    const { words } = desk;
    const text = site === undefined ? words.say('card_left_everywhere') : words.say('card_left_here', site);
    const undo = button(words.say('undo'), () => {
      this.close();
      this.#try(desk.switchEntry(id, true, site));
    });
    this.#fill([element('p', 'told', text), element('div', 'actions', undo)]);
    card.ariaLabel = text;
    undo.focus({ preventScroll: true });
  }

  #fill(content: readonly Node[]): void {
    this.#card?.replaceChildren(...content);
    this.#place();
  }

  /** Below the line, or above it where there is more room; never over it. The host itself is never touched. */
  #place(): void {
    const card = this.#card;
    const at = this.#at;
    if (card === undefined || at === undefined) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const above = at.top - GAP - EDGE;
    const below = clientHeight - at.bottom - GAP - EDGE;
    card.style.maxHeight = '';
    const { width, height } = card.getBoundingClientRect();
    const isBelow = height <= below || below >= above;
    const room = Math.max(60, isBelow ? below : above);
    card.style.maxHeight = `${Math.floor(room)}px`;
    const top = isBelow ? at.bottom + GAP : at.top - GAP - Math.min(height, room);
    const left = Math.max(EDGE, Math.min(at.left, clientWidth - width - EDGE));
    card.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }
}

/** What the buttons of the card do. */
export interface CardActions {
  readonly switch: () => void;
  readonly leaveHere: () => void;
  readonly leaveEverywhere: () => void;
  readonly report: () => void;
}

/** A constructed sheet, which no page's content security policy refuses. */
function addStyle(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', '', text);
  made.type = 'button';
  // Only what the reader does counts, not a page that sends clicks of its own.
  made.addEventListener('click', ({ isTrusted }) => isTrusted && act());
  return made;
}

/** Cuts a side of a sentence at a word. */
const headOf = (text: string) =>
  text.length <= CONTEXT ? text : `${text.slice(0, CONTEXT).replace(/\S*$/, '')}…`;
const tailOf = (text: string) =>
  text.length <= CONTEXT ? text : `…${text.slice(-CONTEXT).replace(/^\S*/, '')}`;

/** The card's content, without its reasons. */
export function drawCard(
  { decision, isOriginal, isAccepted }: Pick<PageFix, 'decision' | 'isOriginal' | 'isAccepted'>,
  sentence: Sentence | undefined,
  words: Words,
  actions: CardActions,
): Node[] {
  const { as, was, now, entry } = decision;
  const isChanged = as === 'fix' && !isOriginal;
  const toggle =
    as === 'mark'
      ? 'card_accept'
      : isAccepted
        ? 'card_give_back'
        : isOriginal
          ? 'card_restore'
          : 'card_original';
  const context =
    sentence === undefined
      ? []
      : [
          element(
            'p',
            'sentence',
            tailOf(sentence.before),
            element('del', '', was),
            ' ',
            element('ins', '', now),
            headOf(sentence.after),
          ),
        ];
  return [
    element(
      'dl',
      '',
      element('dt', '', words.say(isChanged ? 'card_was' : 'card_page_says')),
      english('dd', 'was', was),
      element('dt', '', words.say(isChanged ? 'card_now' : 'card_probably')),
      english('dd', 'now', now),
    ),
    ...context.map((made) => Object.assign(made, { lang: 'en' })),
    english('p', 'why', ''),
    element('p', 'source'),
    element('p', 'id', `${words.say(`card_sure_${entry.sure}`)} · ${entry.id}`),
    element(
      'div',
      'actions',
      button(words.say(toggle), actions.switch),
      button(words.say('card_leave_here'), actions.leaveHere),
      button(words.say('card_leave_everywhere'), actions.leaveEverywhere),
      button(words.say('card_report'), actions.report),
    ),
  ];
}

/** An element whose words are the page's or the dictionary's, whatever language the interface speaks. */
function english(name: 'dd' | 'p', className: string, text: string): HTMLElement {
  const made = element(name, className, text);
  made.lang = 'en';
  return made;
}

/** Adds why the words are wrong, and what stood in the source. */
export function tellWhy(card: HTMLElement, { why, source }: Note, words: Words): void {
  card.querySelector('.why')?.replaceChildren(why);
  if (source === undefined) return;
  const sound = source.sounds === undefined ? '' : ` “${source.sounds}”`;
  const language = new Intl.DisplayNames([words.language], { type: 'language' }).of(source.language);
  const term = element('span', '', source.term);
  term.lang = source.language;
  card.querySelector('.source')?.replaceChildren(term, `${sound} · ${language}`);
}
