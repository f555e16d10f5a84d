/** Whether a card's picture in the page has this title; null where the card is none of its elements. */
export function isInPage(id: string, title: string): boolean | null {
  const card = document.querySelector(`[data-touchpoint="${CSS.escape(id)}"]`);
  return card && joined(card.textContent).includes(joined(title));
}

/** Whether titles are painted on the one canvas that shows large maps from afar. */
export const areTitlesPainted = (): boolean => document.querySelector('.canvas:not(.is-block) .far-layer') !== null;

// A title stands in several lines.
const joined = (text: string): string => text.replaceAll(/\s/g, '');
