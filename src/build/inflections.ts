/** The forms of a cue word that do as well as the one written. A plural in s alone is found without being listed. */

const CLASS = /^\{/;

/** @returns the cue and, for a plain lower-case word, its plural in es or ies; names and classes stay alone. */
export function inflections(cue: string): string[] {
  const last = /[\p{Ll}]+$/u.exec(cue)?.[0];
  if (CLASS.test(cue) || last === undefined || /\p{Lu}/u.test(cue) || last.length < 3) return [cue];
  if (/[^aeiou]y$/.test(cue)) return [cue, `${cue.slice(0, -1)}ies`];
  if (/(s|x|z|ch|sh)$/.test(cue)) return [cue, `${cue}es`];
  return [cue];
}
