/** A right form whose wrong form stood in the plural: the regular plural of its last word. */
export function plural(name: string): string {
  if (/(s|x|z|ch|sh)$/i.test(name)) return `${name}es`;
  // Names keep their y: "two Germanys".
  return `${name}s`;
}

/** Whether the plural of a cue is the cue and an s: of plain words in small letters, three letters long or longer. */
export function takesS(cue: string): boolean {
  return !/\p{Lu}/u.test(cue) && /\p{Ll}{3}$/u.test(cue) && !/(?:s|x|z|ch|sh|[^aeiou]y)$/.test(cue);
}
