/** Names as ids: "Bed Bath & Beyond" -> "bed-bath-beyond". */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/['’\p{M}]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
