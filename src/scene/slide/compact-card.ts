import { iconItem } from '../card-parts.ts';
import type { Font, Item } from '../display.ts';
import type { CardBox } from '../kept-cards.ts';
import { starPath } from '../marks.ts';
import { fitText, tearsWord, type TextMeasure } from '../text.ts';

/** 9 points and more on a slide; the largest at which the whole title can be read. */
const SIZES = [17, 16, 15] as const;
const LINE = 1.2;
const PADDING = 6;
const ICON = 14;
const STAR = 9;

/** A card on a slide: its number, its title, the icon of its channel. Too small for a title it shows its number. */
export function compactCard(
  { content, number }: CardBox,
  size: { width: number; height: number },
  measure: TextMeasure,
): Item[] {
  const isPlanned = content.status === 'planned';
  const font: Font = { size: 15, weight: 600 };
  const digits = number === null ? '' : String(number);
  const [icon] = content.icons;
  const column = Math.max(measure.width(digits, font), icon === undefined ? 0 : ICON);
  const left = PADDING + (column === 0 ? 0 : column + 6);
  const { lines, at } = titleIn(content.title || content.untitled, size, { left, measure });
  return [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      ...size,
      radius: Math.min(8, size.height / 4),
      fill: 'card',
      stroke: { colour: 'inkMuted', width: isPlanned ? 1.5 : 0.75, ...(isPlanned && { dash: [5, 4] }) },
    },
    ...(number === null
      ? []
      : [
          {
            kind: 'text',
            x: PADDING + column / 2,
            y: Math.min(PADDING + 13, size.height - 3),
            text: digits,
            font: { ...font, size: Math.min(15, size.height - 2) },
            fill: 'inkMuted',
            anchor: 'middle',
          } as const,
        ]),
    ...(icon !== undefined && hasIcon({ content, number }, size)
      ? [iconItem(icon, { x: PADDING + (column - ICON) / 2, y: number === null ? 6 : 23, size: ICON })]
      : []),
    ...lines.map((text, index): Item => ({
      kind: 'text',
      x: left,
      y: PADDING - 1 + at.size * 0.92 + index * at.size * LINE,
      text,
      font: at,
      fill: content.title === '' ? 'inkMuted' : 'ink',
    })),
    ...(content.moment ? [{ kind: 'path', d: starPath(size.width - 14, -2, STAR), fill: 'star' } as const] : []),
  ];
}

/** Whether there is room for the icon of a card's channel. */
export const hasIcon = (
  { content, number }: Pick<CardBox, 'content' | 'number'>,
  { height }: { readonly height: number },
): boolean => content.icons.length > 0 && height >= (number === null ? ICON + 8 : 20 + ICON);

function titleIn(
  title: string,
  { width, height }: { width: number; height: number },
  { left, measure }: { left: number; measure: TextMeasure },
): { lines: readonly string[]; at: Font } {
  const room = width - left - 4;
  for (const size of SIZES) {
    const font: Font = { size, weight: 600 };
    const lines = Math.min(3, Math.floor((height - PADDING) / (size * LINE)));
    if (lines < 1 || room < size * 2) continue;
    const fitted = fitText(measure, title, { font, width: room, lines });
    const isWhole = !fitted.isCut && !fitted.isTorn && !tearsWord(measure, title, { font, width: room });
    if (isWhole || size === SIZES.at(-1)) return { lines: fitted.lines, at: font };
  }
  return { lines: [], at: { size: SIZES.at(-1)!, weight: 600 } };
}
