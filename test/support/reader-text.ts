/** Finds text that a reader would see in the source of our pages: all of it belongs into _locales. */

/** Calls that draw, with the places of the arguments that are text or hold children. */
const DRAWING: Readonly<Record<string, readonly number[]>> = {
  h: [1, 2],
  button: [1],
  toggle: [0, 3],
  choice: [1],
  radioList: [1],
  searchField: [1, 4],
};
const NAMED =
  /(?:\.(?:textContent|innerText|ariaLabel|title|alt|placeholder)\s*=|["']?(?:aria-label|title|alt|placeholder|legend|label|hint)["']?\s*:)\s*(["'`])((?:(?!\1).)*)\1/g;
const SET =
  /(?:setAttribute\(\s*["'](?:aria-label|title|alt|placeholder)["']\s*,|createTextNode\()\s*(["'`])((?:(?!\1).)*)\1/g;

/** The name of the product is the same in every language. */
const PRODUCT = /^Copydesk$/;

/** A key of a message, on its way to the function that says it. */
const KEY = /^[a-z]+(_[a-z]+)+$/;

const isText = (literal: string) =>
  /\p{L}/u.test(literal.replace(/\$\{[^}]*\}/g, '')) && !PRODUCT.test(literal.trim()) && !KEY.test(literal);

/** The end of a literal that begins at a place. */
function literalEnd(code: string, start: number): number {
  const quote = code[start];
  let at = start + 1;
  while (at < code.length && code[at] !== quote) at += code[at] === '\\' ? 2 : 1;
  return at;
}

/** Literals and structure of the arguments of a call whose parenthesis opens at a place. */
function argumentsAt(code: string, open: number): string[] {
  const args: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < code.length; at++) {
    const unit = code[at] as string;
    if (/["'`]/.test(unit)) at = literalEnd(code, at);
    else if (/[([{]/.test(unit)) depth++;
    else if (/[)\]}]/.test(unit)) {
      depth--;
      if (depth === 0) return [...args, code.slice(from, at)];
    } else if (unit === ',' && depth === 1) {
      args.push(code.slice(from, at));
      from = at + 1;
    }
  }
  return args;
}

/** Literals that stand in an argument itself, or in a list that it is, not in a call or object within it. */
function ownLiterals(argument: string): string[] {
  const found: string[] = [];
  const isList = argument.trim().startsWith('[');
  let depth = isList ? -1 : 0;
  for (let at = 0; at < argument.length; at++) {
    const unit = argument[at] as string;
    if (/["'`]/.test(unit)) {
      const end = literalEnd(argument, at);
      // What is compared with is not shown.
      const isCompared = /[=!]==?\s*$/.test(argument.slice(0, at));
      if (depth === 0 && !isCompared) found.push(argument.slice(at + 1, end));
      at = end;
    } else if (/[([{]/.test(unit)) depth++;
    else if (/[)\]}]/.test(unit)) depth--;
  }
  return found;
}

/** @returns the texts, in no certain order */
export function readerTexts(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const drawn = [...code.matchAll(/(?<![.\w])(h|button|toggle|choice|radioList|searchField)\(/g)].flatMap(
    ({ index, 0: call, 1: name = '' }) => {
      // A declaration draws nothing.
      if (/function\s+$/.test(code.slice(0, index))) return [];
      const args = argumentsAt(code, index + call.length - 1);
      return (DRAWING[name] ?? []).flatMap((at) => ownLiterals(args[at] ?? ''));
    },
  );
  const named = [...code.matchAll(NAMED), ...code.matchAll(SET)].map(([, , text = '']) => text);
  return [...drawn, ...named].filter(isText);
}
