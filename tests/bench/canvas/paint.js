/**
 * Boxes, lines and texts, and nothing else: no wrapping, no icons, no curves. What any program that draws this scene
 * has to paint at the very least.
 *
 * @typedef {import('../../../src/app/bench/scene.ts').BenchScene} Scene
 * @typedef {Scene['nodes'][number]} Card
 * @typedef {{ x: number, y: number, zoom: number }} View
 * @typedef {{ left: number, top: number, right: number, bottom: number }} Area
 */

const INK = '#1c2b2a';
const FONT = 'system-ui, "Noto Sans CJK JP", sans-serif';
const ROW = 32;

/** @type {(context: CanvasRenderingContext2D, cards: ReadonlyMap<string, Card>, scene: Scene, area: Area) => void} */
export const paintMap = (context, cards, { edges }, area) => {
  context.strokeStyle = '#5b7a78';
  context.lineWidth = 2;
  context.fillStyle = INK;
  context.font = `12px ${FONT}`;
  for (const { s, t, label } of edges) {
    const from = cards.get(s);
    const to = cards.get(t);
    if (from === undefined || to === undefined || !isNear(from, to, area)) continue;
    context.beginPath();
    context.moveTo(from.x + from.w / 2, from.y + from.h / 2);
    context.lineTo(to.x + to.w / 2, to.y + to.h / 2);
    context.stroke();
    if (label !== '') context.fillText(label, (from.x + to.x + from.w) / 2, (from.y + to.y + from.h) / 2);
  }
  for (const card of cards.values()) if (isNear(card, card, area)) paintCard(context, card);
};

/** @type {(context: CanvasRenderingContext2D, card: Card) => void} */
const paintCard = (context, { x, y, w, h, title, desc, chips }) => {
  context.fillStyle = '#fff';
  context.fillRect(x, y, w, h);
  context.strokeRect(x, y, w, h);
  context.fillStyle = INK;
  context.font = `600 14px ${FONT}`;
  context.fillText(title.slice(0, 12), x + 10, y + 24);
  context.font = `12px ${FONT}`;
  context.fillText(desc.slice(0, 14), x + 10, y + 46);
  chips.forEach(({ t, col }, index) => {
    context.fillStyle = col;
    context.fillText(t, x + 10 + index * 46, y + 76);
  });
};

/** @type {(a: Card, b: Card, area: Area) => boolean} */
const isNear = (a, b, { left, top, right, bottom }) =>
  Math.min(a.x, b.x) < right &&
  Math.max(a.x + a.w, b.x + b.w) > left &&
  Math.min(a.y, b.y) < bottom &&
  Math.max(a.y + a.h, b.y + b.h) > top;

/** The rows in view, `scrolled` CSS px down. */
/** @type {(context: CanvasRenderingContext2D, cards: readonly Card[], scrolled: number, size: { width: number, height: number }) => void} */
export const paintTable = (context, cards, scrolled, { width, height }) => {
  context.fillStyle = INK;
  context.font = `14px ${FONT}`;
  context.strokeStyle = '#c8d4d3';
  const first = Math.floor(scrolled / ROW);
  for (let row = first; row * ROW < scrolled + height; row++) {
    const card = cards[row];
    if (card === undefined) return;
    const y = row * ROW - scrolled;
    context.strokeRect(0, y, width, ROW);
    [card.id, card.title, card.desc, ...card.chips.map(({ t }) => t)].forEach((text, column) =>
      context.fillText(text.slice(0, 12), 10 + column * 200, y + 21),
    );
  }
};

/** @type {(cards: ReadonlyMap<string, Card>) => Map<string, Card>} */
export const tidied = (cards) => {
  const ranks = new Map();
  const place = (/** @type {Card} */ card) => {
    const rank = ranks.get(card.phase) ?? 0;
    ranks.set(card.phase, rank + 1);
    return { ...card, x: card.phase * 2_400 + (rank % 10) * 240, y: Math.floor(rank / 10) * 130 };
  };
  return new Map([...cards].map(([id, card]) => [id, place(card)]));
};
