/**
 * Numbers that break by rule: Korean, Chinese and Japanese count in ten thousands (만/万 is 10^4, 억/亿/億 10^8,
 * 조/兆 10^12), so a translator splits an amount in two or names the unit; and a spinner that writes "5" as
 * "five" also writes "5%" as "five%". What stays silent here is at least as important as what does not: only
 * amounts whose arithmetic closes are joined, and nothing that may be two amounts.
 */
import { ONES, SCALES, TENS } from './number-words.ts';

export interface NumberSlip {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly now: string;
  /**
   * `split`: "19 billion 100 million"; `ten-thousand`: "18.46 ten thousand"; `grouping`: "3,2000"; `percent`:
   * "eight%".
   */
  readonly rule: 'split' | 'ten-thousand' | 'grouping' | 'percent';
  /** Only to be marked: what stands around it does not say that it counts something. */
  readonly isDoubtful?: boolean;
}

/** What nobody sees, as the inside of a character class. */
const HIDDEN = '\\u00AD\\u200B-\\u200D\\u2060';
/** White space; its length is bounded, so that a long run of it is not read again from each of its places. */
const GAP = `[\\s${HIDDEN}]{1,6}`;
const NO_OR_GAP = `[\\s${HIDDEN}]{0,6}`;

const CURRENCY_CODE = 'KRW|RMB|CNY|JPY|TWD|NTD|HKD|USD|EUR|GBP|SGD|INR|VND|Rs';
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';
const UNIT =
  `(?:one${GAP})?hundred${GAP}million|ten${GAP}(?:thousand|million)|thousand|million|billion|trillion` +
  '|quadrillion';

/** A number with its unit: "19 billion", "18.46 ten thousand". */
const AMOUNT = new RegExp(
  `(?:(?<=(?<![\\p{L}\\p{M}])(?:${CURRENCY_CODE}))` +
    `|(?<![\\p{L}\\p{N}\\p{M}_.,:/\\\\#@%^~+*=&'’‐‑–—-]))` +
    `(${NUMBER})(${NO_OR_GAP})(${UNIT})(?![\\p{L}\\p{N}\\p{M}_])`,
  'giu',
);

const POWER: Readonly<Record<string, number>> = {
  thousand: 3,
  'ten thousand': 4,
  million: 6,
  'ten million': 7,
  'hundred million': 8,
  'one hundred million': 8,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
};
/** The units that news writes with a figure, largest first. */
const NEWS_UNITS = ['quadrillion', 'trillion', 'billion', 'million'] as const;

const words = (list: string) => new Set(list.trim().split(/\s+/u));

const CJK_CURRENCY = words('won yuan yen rmb renminbi krw cny jpy');
const CURRENCY = new Set([
  ...CJK_CURRENCY,
  ...words('dollars euros pounds dollar euro pound usd baht dong rupees rupiah'),
]);
const NUMBER_WORDS = new Set([...ONES, ...TENS, ...SCALES, ...SCALES.map((word) => `${word}s`)]);

/** "5 million 10 thousand dollar prizes": a measure in the singular belongs to the second number alone. */
const MEASURE =
  words(`dollar euro pound franc peso year day hour mile metre meter kilometre kilometer foot ton
  tonne word seat man person page gallon litre liter acre hectare barrel watt kilowatt megawatt volt strong`);
/** "3 million 10 thousand won notes": so many things, each of the second amount. */
const DENOMINATED = words(
  'bill bills note notes banknotes coin coins ticket tickets voucher vouchers prizes each',
);
const AUXILIARY =
  words(`was were is are has have had will would did do does can could may might must should live
  lives lived went go come came get got`);
const PLURALS = words('people men women children');
const NO_PLURAL = words(
  'was has this its across plus less versus towards always perhaps thus yes besides years',
);

/** "in 2019 ten thousand": four bare digits that may be a year. */
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/iu;
/** After these an integer is an amount; after another word it may be a label ("May 3 ten thousand marched"). */
const LEADS_AMOUNT =
  words(`about around roughly approximately nearly almost some over than to of with has have had
  is was were are reached reaches exceeded exceeds totaled totalled hit sold paid pay cost costs worth raised
  invested spent earned received only just another drew attracted produced delivered shipped`);
/** After these a number with a point may be a time, "at 6.30", or a version. */
const LEADS_TIME = words('at by until till since before after from');
const TIME = /^(?:[01]?\d|2[0-4])\.[0-5]\d$/u;
const LEADS_VERSION = words('version versions section chapter v ver release level step table figure type');

interface Amount {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly gap: string;
  readonly unit: string;
  /** All digits of the number, without its point: value = digits × 10^(power - places). */
  readonly digits: bigint;
  readonly places: number;
  readonly power: number;
}

const WELL_FORMED = /^(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,8}|0(?=\.))(?:\.\d{1,6})?$/u;

/** The amount, or undefined for "1040,000 million" and for nothing at all. */
function amount(start: number, number: string, gap: string, unit: string): Amount | undefined {
  const power = POWER[unit.replace(SPACES, ' ').toLowerCase()] ?? 0;
  const plain = number.replaceAll(',', '');
  const digits = BigInt(plain.replace('.', ''));
  if (!WELL_FORMED.test(number) || digits === 0n) return undefined;
  const places = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  return {
    start,
    end: start + number.length + gap.length + unit.length,
    number,
    gap,
    unit,
    digits,
    places,
    power,
  };
}

const SPACES = new RegExp(`[\\s${HIDDEN}]+`, 'gu');
const ONLY_GAP = new RegExp(`^${GAP}$`, 'u');
const LINE_END = /\r\n|[\n\r\u2028\u2029\v\f]/u;
const LINE_ENDS = new RegExp(LINE_END, 'gu');
const TAIL_NUMBER = new RegExp(
  `^(${GAP})(\\d[\\d,]*)(?=${GAP}(?:${[...CJK_CURRENCY].join('|')})(?![\\p{L}\\p{N}]))`,
  'iu',
);
const LETTERS_AFTER = new RegExp(`^${GAP}([\\p{L}\\p{M}]+)(?:${GAP}([\\p{L}\\p{M}]+))?`, 'u');
const SIGN_BEFORE = new RegExp(`(?:\\p{Sc}|(?<![\\p{L}\\p{M}])(?:${CURRENCY_CODE}))${NO_OR_GAP}$`, 'iu');
const WORD_BEFORE = new RegExp(`([\\p{L}\\p{N}\\p{M}'’.,-]+)${GAP}$`, 'u');
/** "Of the 8 billion 700 million live in Europe": a whole and its part. */
const WHOLE_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:Of|From|[Oo]ut${GAP}of|[Aa]mong|[Aa]gainst)(?:${GAP}[\\p{L}]+){0,3}` +
    `|(?:[Oo]f|[Ff]rom|[Ww]ith)${GAP}(?:the|that|those|these|this|its|their|his|her|our|my|your)(?:${GAP}[\\p{L}]+){0,2})` +
    `${GAP}\\p{Sc}?$`,
  'u',
);
const FIGURE_NEXT = new RegExp(`^${GAP}[\\p{N}\\p{Sc}]`, 'u');
const COMPOUND_NEXT = new RegExp(`^${GAP}\\p{L}+[-‐‑]`, 'u');
const OPENS_CLAUSE = new RegExp(`(?:^|[.!?:;"“”(]|\\n)[\\s${HIDDEN}]*$`, 'u');
/** How far around a number the words are looked at, in UTF-16 units. */
const REACH = 80;

/** What stands around a run of amounts, as far as the rules ask. */
function surroundings(text: string, start: number, end: number) {
  const head = text.slice(Math.max(0, start - REACH), start);
  const tail = text.slice(end, end + REACH);
  const signBefore = SIGN_BEFORE.test(head);
  const before = WORD_BEFORE.exec(head.replace(SIGN_BEFORE, ''))?.[1] ?? '';
  const [, next = '', second = ''] = LETTERS_AFTER.exec(tail) ?? [];
  return { head, tail, signBefore, before, next: next.toLowerCase(), second: second.toLowerCase() };
}
type Surroundings = ReturnType<typeof surroundings>;

/** Whether what follows shows that the last number belongs to something else, or to a longer number. */
function isTakenByNext({ tail, next, second }: Surroundings): boolean {
  return (
    /^[-‐‑–/%‰°'’\\]/u.test(tail) ||
    FIGURE_NEXT.test(tail) ||
    NUMBER_WORDS.has(next) ||
    next === 'times' ||
    (next === 'and' && (NUMBER_WORDS.has(second) || second === 'a')) ||
    (MEASURE.has(next) && (second !== '' || COMPOUND_NEXT.test(tail))) ||
    (CJK_CURRENCY.has(next) && DENOMINATED.has(second))
  );
}

/** "2020 3 billion ...", "five 3 billion ...": the run is the end of something longer. */
function isTakenByPrevious({ before }: Surroundings): boolean {
  return /\p{N}$/u.test(before) || NUMBER_WORDS.has(before.toLowerCase());
}

/** Whether a run of two or more amounts is one amount in pieces. */
function isOneAmount(run: readonly Amount[], around: Surroundings, breaks: boolean): boolean {
  const hasCurrency = around.signBefore || CURRENCY.has(around.next);
  if (WHOLE_BEFORE.test(around.head)) return false;
  if (run.slice(1).some(({ number }) => YEAR.test(number))) return false;
  if (breaks && !hasCurrency) return false;
  if (!hasCurrency && AUXILIARY.has(around.next)) return false;
  const isPlural =
    PLURALS.has(around.next) ||
    (around.next.length > 3 && around.next.endsWith('s') && !NO_PLURAL.has(around.next));
  // "$3 billion 200 million users": money, then people.
  return !(around.signBefore && isPlural && !CURRENCY.has(around.next));
}

/** Whether a number before "ten thousand" counts ten thousands. */
function isCounted(only: Amount, around: Surroundings): boolean {
  const { number, power, places } = only;
  const hasCurrency = around.signBefore || CJK_CURRENCY.has(around.next);
  const before = around.before.toLowerCase();
  if (YEAR.test(number) && !around.signBefore) return false;
  if (MONTH.test(around.before)) return false;
  if (places === 0) {
    // Above this the translator would have had a larger unit at hand: "10,000 ten thousand" is a list.
    if (only.digits >= 10_000n) return false;
    // "5 hundred million" says what it means.
    if (power === 8 && only.digits < 10n) return false;
    return hasCurrency || LEADS_AMOUNT.has(before) || opensClause(around.head);
  }
  if (around.signBefore) return true;
  if (LEADS_VERSION.has(before) || (LEADS_TIME.has(before) && TIME.test(number))) return false;
  // "On Kettle 3.5 ten thousand cups were made": a label, unless it is the "About" that opens a sentence.
  return !/\p{Lu}/u.test(around.before) || LEADS_AMOUNT.has(before);
}

const opensClause = (head: string) => OPENS_CLAUSE.test(head);

/** The exact sum, as digits and the power of ten of the last of them; undefined where a part does not fit. */
function sum(run: readonly Amount[]): { digits: bigint; power: number } | undefined {
  const lowest = Math.min(...run.map(({ power, places }) => power - places));
  let total = 0n;
  let room: bigint | undefined;
  for (const { digits, power, places } of run) {
    const value = digits * 10n ** BigInt(power - places - lowest);
    // A part has to fit below the last digit of the part before it: "1.5 billion 20 million" does.
    if (room !== undefined && value >= room) return undefined;
    room = 10n ** BigInt(power - places - lowest);
    total += value;
  }
  return { digits: total, power: lowest };
}

/** digits × 10^power in decimal notation, exact, with commas: (19100, -3) is "19.1". */
function decimal(digits: bigint, power: number): string {
  const all = power >= 0 ? `${digits}${'0'.repeat(power)}` : `${digits}`.padStart(1 - power, '0');
  const point = power >= 0 ? all.length : all.length + power;
  const fraction = all.slice(point).replace(/0+$/u, '');
  return all.slice(0, point).replace(/\B(?=(?:\d{3})+$)/gu, ',') + (fraction && `.${fraction}`);
}

/** Places after the point that news still prints; a smaller amount with more is written out. */
const PRINTED_PLACES = 4;

/** The amount as news writes it, in the unit that is there if it is one of theirs. */
function written(run: readonly Amount[], { digits, power }: { digits: bigint; power: number }): string {
  const [first] = run;
  if (first === undefined) return '';
  const size = `${digits}`.length + power;
  const own = NEWS_UNITS.find((unit) => POWER[unit] === first.power);
  const unit = own ?? NEWS_UNITS.find((name) => size > (POWER[name] ?? 0));
  if (unit === undefined) return decimal(digits, power);
  const figure = decimal(digits, power - (POWER[unit] ?? 0));
  const places = figure.includes('.') ? figure.length - figure.indexOf('.') - 1 : 0;
  if (places > PRINTED_PLACES && size <= 9) return decimal(digits, power);
  if (own) return figure + (LINE_END.test(first.gap) ? ' ' : first.gap) + first.unit;
  return `${figure} ${likeCapitals(first.unit, unit)}`;
}

function likeCapitals(was: string, now: string): string {
  if (was === was.toUpperCase()) return now.toUpperCase();
  return /^\p{Lu}/u.test(was) ? now.slice(0, 1).toUpperCase() + now.slice(1) : now;
}

/** Runs of amounts with nothing but space between them. */
function* runs(text: string): Generator<{ parts: Amount[]; isWhole: boolean }> {
  let parts: Amount[] = [];
  let isWhole = true;
  let end = -1;
  for (const found of text.matchAll(AMOUNT)) {
    const [all, number = '', gap = '', unit = ''] = found;
    const next = amount(found.index, number, gap, unit);
    if (end >= 0 && !ONLY_GAP.test(text.slice(end, found.index))) {
      yield { parts, isWhole };
      parts = [];
      isWhole = true;
    }
    if (next === undefined) isWhole = false;
    else parts.push(next);
    end = found.index + all.length;
  }
  if (end >= 0) yield { parts, isWhole };
}

/** "3 million 5,000 won": the last part has no unit of its own, and the currency says that it is money. */
function withTail(text: string, parts: readonly Amount[]): readonly Amount[] {
  const last = parts.at(-1);
  if (last === undefined) return parts;
  const [, gap = '', number = ''] = TAIL_NUMBER.exec(text.slice(last.end, last.end + REACH)) ?? [];
  const tail = number === '' || YEAR.test(number) ? undefined : amount(last.end + gap.length, number, '', '');
  return tail ? [...parts, tail] : parts;
}

function amountSlip(text: string, found: readonly Amount[]): NumberSlip | undefined {
  const run = withTail(text, found);
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const isSplit = run.length > 1;
  if (!isSplit && ![4, 7, 8].includes(first.power)) return undefined;
  const total = sum(run);
  const around = surroundings(text, first.start, last.end);
  if (total === undefined || isTakenByNext(around) || isTakenByPrevious(around)) return undefined;
  const lineEnds = text.slice(first.start, last.end).match(LINE_ENDS)?.length ?? 0;
  // Two line ends are the end of a paragraph.
  if (lineEnds > 1) return undefined;
  if (isSplit ? !isOneAmount(run, around, lineEnds > 0) : !isCounted(first, around)) return undefined;
  return {
    start: first.start,
    end: last.end,
    now: written(run, total),
    rule: isSplit ? 'split' : 'ten-thousand',
  };
}

/** 2,500億円 and 35万ウォン with the unit in figures: "2,500 100 million yen", "35 10,000 won". */
const FIGURE_UNIT = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}_.,:/\\\\#@%^~+*=&'’‐‑–—-])(${NUMBER})${GAP}(?:(100)(?:${GAP}|-)(million)|(10,000))` +
    `(?=${GAP}(?:${[...CJK_CURRENCY].join('|')})(?![\\p{L}\\p{N}]))`,
  'giu',
);

/** So many of a unit, and no list of two amounts: the unit follows the figure, and a currency follows both. */
function figureUnitSlip(text: string, found: RegExpExecArray): NumberSlip | undefined {
  const [all, number = '', hundred] = found;
  const start = found.index;
  const first = amount(start, number, ' ', hundred === undefined ? 'ten thousand' : 'hundred million');
  const around = surroundings(text, start, start + all.length);
  // "In 2025 100 million yen was lost", "5 100 million yen prizes", "10,000 10,000 won": something else than a unit.
  if (first === undefined || YEAR.test(number) || first.digits < 10n || first.digits >= 10_000n)
    return undefined;
  if (first.places > 0 && first.power < first.places) return undefined;
  if (isTakenByNext(around) || isTakenByPrevious(around) || MONTH.test(around.before)) return undefined;
  if (around.second.length > 3 && around.second.endsWith('s') && !NO_PLURAL.has(around.second))
    return undefined;
  const total = sum([first]);
  if (total === undefined) return undefined;
  return { start, end: start + all.length, now: written([first], total), rule: 'ten-thousand' };
}

/** 12万6千元, each part with its own unit and an "and" between: "120 thousand and 6 thousand yuan". */
const THOUSANDS = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}_.,:/\\\\#@%^~+*=&'’‐‑–—-])([1-9]\\d{0,3}0)${GAP}thousand${GAP}and${GAP}([1-9])${GAP}thousand` +
    `(?=${GAP}(?:${[...CJK_CURRENCY].join('|')})(?![\\p{L}\\p{N}]))`,
  'giu',
);
const TWO_AMOUNTS = new RegExp(
  `(?<![\\p{L}])(?:between|both|either|of${GAP}(?:the|these|those))${GAP}$|(?:s|prices|costs)${GAP}of${GAP}$`,
  'iu',
);

function thousandsSlip(text: string, found: RegExpExecArray): NumberSlip | undefined {
  const [all, ten = '', one = ''] = found;
  const start = found.index;
  const around = surroundings(text, start, start + all.length);
  if (TWO_AMOUNTS.test(around.head) || isTakenByPrevious(around) || isTakenByNext(around)) return undefined;
  if (/^respectively$|^each$|^apiece$/u.test(around.second) || /respectively/iu.test(around.tail))
    return undefined;
  const total = BigInt(ten) * 1000n + BigInt(one) * 1000n;
  return { start, end: start + all.length, now: decimal(total, 0), rule: 'split' };
}

/** Digits in fours, as ten thousands are counted: 3만2000 as "3,2000", 1億2345万6789 as "1,2345,6789". */
const IN_FOURS =
  /(?<![\p{L}\p{N}\p{M}_.,:/\\#@%^~+*=&'’‐‑–—-])([1-9]\d{0,3}(?:,\d{4}){1,3})(?![\p{L}\p{N}\p{M}_,%/-]|\.\d)/gu;
/** What so many of stand together; after these, or before a thing counted, four digits are no year. */
const COUNTED_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:crowds?|audiences?|attendances?|totals?|record|turnout|populations?)${GAP}of${GAP}(?:(?:about|over|some|nearly|almost|around)${GAP})?$`,
  'iu',
);
const COUNTED_THINGS =
  words(`people persons men women children fans spectators visitors viewers households students
  workers employees residents tourists passengers voters soldiers troops patients customers users members seats
  tickets copies units vehicles cars homes houses apartments rooms tons tonnes kilometers kilometres meters metres
  square times dollars euros pounds patents cases companies stores schools jobs participants subscribers followers
  votes items square`);

function groupingSlip(text: string, found: RegExpExecArray): NumberSlip | undefined {
  const [, number = ''] = found;
  const start = found.index;
  const end = start + number.length;
  const around = surroundings(text, start, end);
  // "June 3,2000" lacks a space, "Figure 3,2000" is a label, "1,1999" may be a list.
  if (MONTH.test(around.before) || isTakenByPrevious(around) || FIGURE_NEXT.test(around.tail))
    return undefined;
  if (
    /^\p{Lu}/u.test(around.before) &&
    !opensClause(around.head) &&
    !LEADS_AMOUNT.has(around.before.toLowerCase())
  )
    return undefined;
  const isMoney = around.signBefore || CJK_CURRENCY.has(around.next);
  const isSure = isMoney || COUNTED_THINGS.has(around.next) || COUNTED_BEFORE.test(around.head);
  if (!isSure && !LEADS_AMOUNT.has(around.before.toLowerCase())) return undefined;
  const now = decimal(BigInt(number.replaceAll(',', '')), 0);
  return { start, end, now, rule: 'grouping', ...(!isSure && { isDoubtful: true }) };
}

const ONE = ONES.slice(1).join('|');
const TEN = TENS.join('|');
const UP_TO_99 = `(?:${TEN})(?:[-‐‑]|${GAP})(?:${ONES.slice(1, 10).join('|')})|${TEN}|${ONE}`;
/** "eight%", "twenty-five%", "five-ten%", "three to five%", "5-eight%"; not "one%20two", not "%one%". */
const PERCENT = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}_%.,/\\\\#@&=$'’‐‑–—-])` +
    `(?:(\\d{1,2})([-‐‑–])|(${UP_TO_99})([-‐‑–]|${GAP}(?:to|or|and)${GAP}))??` +
    `(${UP_TO_99})(?=[%％](?![\\p{L}\\p{N}%_]))`,
  'giu',
);
const SCALE_AND = new RegExp(`(?:${SCALES.join('|')}|\\p{N})${GAP}and${GAP}$`, 'iu');

/** The value of a number word up to ninety-nine. */
function wordValue(word: string): number {
  const [first = '', second] = word.toLowerCase().split(/[^\p{L}]+/u);
  if (!TENS.includes(first)) return ONES.indexOf(first);
  return (TENS.indexOf(first) + 2) * 10 + (second === undefined ? 0 : ONES.indexOf(second));
}

function percentSlip(text: string, found: RegExpExecArray): NumberSlip | undefined {
  const [all, figure, figureDash, word, wordJoin, last = ''] = found;
  const start = found.index;
  const { before, head } = surroundings(text, start, start + all.length);
  const previous = before.toLowerCase();
  // "two point five%", "one hundred and five%": a longer number, spelled out.
  if (NUMBER_WORDS.has(previous) || previous === 'point' || /\p{N}$/u.test(previous)) return undefined;
  if (SCALE_AND.test(head)) return undefined;
  // "the One%" is a name.
  if (all === 'One' && !opensClause(head)) return undefined;
  const from = figure ?? (word === undefined ? '' : `${wordValue(word)}`);
  const join = figureDash ?? wordJoin ?? '';
  const to = wordValue(last);
  // "thirty-two" is no range, and "ninety and nine" neither; "from nine to seven" may fall.
  if (from !== '' && !/to|or/iu.test(join) && Number(from) >= to) return undefined;
  return { start, end: start + all.length, now: `${from}${join}${to}`, rule: 'percent' };
}

/**
 * The numbers in a text that counting in ten thousands, or a spinner, broke, with what they must have been.
 *
 * Exact: nothing is rounded, and the unit of the largest part is kept as it is spelled. Silent where parts do
 * not fit into one another, and where the words around may mean two amounts. `percent` is certain anywhere;
 * `split` and a `ten-thousand` with a point are nearly so; a `ten-thousand` after a whole number is taken only
 * beside a currency, after a word that leads an amount in, or where it opens a clause. "zero%" stays: people
 * write it.
 *
 * @param text any string; only whole numbers up to nine digits and six places after the point are read
 * @returns in text order, none overlapping another; putting them in leaves nothing more to find
 */
export function numberSlips(text: string): NumberSlip[] {
  const slips: NumberSlip[] = [];
  for (const { parts, isWhole } of runs(text)) {
    const slip = isWhole ? amountSlip(text, parts) : undefined;
    if (slip) slips.push(slip);
  }
  for (const [pattern, slipOf] of [
    [FIGURE_UNIT, figureUnitSlip],
    [THOUSANDS, thousandsSlip],
    [IN_FOURS, groupingSlip],
    [PERCENT, percentSlip],
  ] as const) {
    for (const found of text.matchAll(pattern)) {
      const slip = slipOf(text, found);
      if (slip && !slips.some(({ start, end }) => slip.start < end && start < slip.end)) slips.push(slip);
    }
  }
  return slips.sort((a, b) => a.start - b.start);
}
