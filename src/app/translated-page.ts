/**
 * Lets React go on where a translator has put `<font>` in the place of its texts. A text that was taken out goes back,
 * empty, before what stands for it; as soon as it says something else, or goes, its translation goes, until the
 * translator comes by again. Returns the way to stop.
 */
export function keepTextsUnderTranslation(page: Element): () => void {
  const translations = new WeakMap<Node, Element>();
  const setAside = (text: Node): void => {
    translations.get(text)?.remove();
    translations.delete(text);
  };
  const putBack = (text: Text, stand: Element): void => {
    // A translator may have moved the text itself into what stands for it.
    if (stand.contains(text)) stand.replaceChildren(text.cloneNode());
    text.data = '';
    stand.before(text);
    translations.set(text, stand);
  };
  let isTranslated = false;
  const observer = new MutationObserver((mutations) => {
    const fresh = new Set(mutations.flatMap(({ addedNodes }) => [...addedNodes].filter(isFont)));
    isTranslated ||= fresh.size > 0;
    if (!isTranslated) return;
    // Before anything is put back: a translator may also write into the text that it then wraps.
    for (const { type, target } of mutations) if (type === 'characterData') setAside(target);
    for (const mutation of mutations) {
      for (const node of mutation.removedNodes) {
        const stand = beside(mutation).find((each) => fresh.has(each));
        if (node instanceof Text && stand !== undefined && !translations.has(node)) putBack(node, stand);
        else setAside(node);
      }
    }
    // What was done here is no news.
    observer.takeRecords();
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true });
  return () => observer.disconnect();
}

const isFont = (node: Node | null): node is HTMLElement => node instanceof HTMLElement && node.localName === 'font';

const beside = ({ addedNodes, previousSibling, nextSibling }: MutationRecord): HTMLElement[] =>
  [...addedNodes, previousSibling, nextSibling].filter(isFont);
