/** The one canonical spelling of names and channels, so that reviews are about content. */
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';

const textOf = (node: unknown) => (isScalar(node) ? String(node.value) : '');
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Formats a list of names or a channel: names and right words in the order of their letters, lists of words
 * on one line, those of wrong words in the order they have (the best attested first). Comments stay.
 * @param source YAML without errors
 */
export function formatNames(source: string): string {
  const document = parseDocument(source);
  visit(document, {
    Seq(_, seq) {
      seq.flow = seq.items.every((item) => isScalar(item));
    },
    Map(_, map) {
      map.flow = false;
    },
  });
  const names = document.get('names');
  if (isSeq(names)) {
    const nameOf = (item: unknown) => (isMap(item) ? textOf(item.get('name', true)) : textOf(item));
    names.items.sort((a, b) => byText(nameOf(a), nameOf(b)));
  }
  const synonyms = document.get('synonyms');
  if (isMap(synonyms)) synonyms.items.sort((a, b) => byText(textOf(a.key), textOf(b.key)));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: false });
}
