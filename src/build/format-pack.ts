/** The one canonical spelling of a pack, so that reviews are about content. */
import { isMap, isPair, isScalar, isSeq, parseDocument, Scalar, visit, type YAMLMap } from 'yaml';

/** Fields whose text is prose and always stands in double quotes. */
const PROSE = new Set(['was', 'now', 'why']);

const idOf = (entry: unknown) => (isMap(entry) ? String(entry.get('id')) : '');

/**
 * Formats a pack: entries by id, a blank line between them, prose in double quotes, no line broken.
 * Comments stay. @param source YAML without errors
 */
export function formatPack(source: string): string {
  const document = parseDocument(source);
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (PROSE.has(key) && isScalar(pair.value)) pair.value.type = Scalar.QUOTE_DOUBLE;
      if (key === 'keeps' && isSeq(pair.value)) {
        for (const item of pair.value.items) if (isScalar(item)) item.type = Scalar.QUOTE_DOUBLE;
      }
    },
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string' || node.type === Scalar.QUOTE_DOUBLE) return;
      node.type = Scalar.PLAIN;
    },
    Seq(_, seq, path) {
      // Lists of words stay on one line; sentences, which a reviewer reads one by one, have a line each.
      const pair = path.at(-1);
      const isProse = isPair(pair) && isScalar(pair.key) && pair.key.value === 'keeps';
      seq.flow = !isProse && seq.items.every((item) => isScalar(item));
    },
    Map(_, map) {
      map.flow = false;
    },
  });
  const entries = document.get('entries');
  if (isSeq(entries)) {
    // A comment above the first entry is read as one above the list.
    const [first] = entries.items;
    if (entries.commentBefore && isMap(first)) {
      first.commentBefore = entries.commentBefore;
      entries.commentBefore = null;
    }
    entries.items.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
    for (const [at, entry] of entries.items.entries()) {
      (entry as YAMLMap).spaceBefore = at > 0;
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: false });
}
