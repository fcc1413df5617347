/** A right form whose wrong form stood in the plural: the regular plural of its last word. */
export function plural(name: string): string {
  if (/(s|x|z|ch|sh)$/i.test(name)) return `${name}es`;
  // Names keep their y: "two Germanys".
  return `${name}s`;
}
