import type { Persona } from '#model';
import { SMALL_FONT, TITLE_FONT } from './card.ts';
import type { Font, GroupItem, Item } from './display.ts';
import { fitLine, fitParagraphs, type TextMeasure } from './text.ts';

/** The fields of a persona that a card shows under the name, in order. */
export const PERSONA_FIELDS = [
  'condition',
  'goals',
  'medical',
  'psychological',
  'economic',
  'social',
  'supporters',
] as const;
export type PersonaField = (typeof PERSONA_FIELDS)[number];

/** Cards of fictitious patients to be drawn above a picture of the map. */
export interface PersonaCardsOptions {
  readonly personas: readonly Persona[];
  /** What stands beside every name; in words. */
  readonly fictitious: string;
  readonly unnamed: string;
  readonly labels: Readonly<Record<PersonaField, string>>;
}

const CARD = { most: 1440, least: 320, gap: 16, padding: 16, head: 56, radius: 10 } as const;
const FACT = { least: 260, columns: 4, gap: 24, below: 8, label: 18, line: 18, lines: 6 } as const;
const LABEL: Font = { size: 11, weight: 600 };
const INITIAL: Font = { size: 14, weight: 600 };

/** The first character of a name, without its title, for its round mark. */
export const initialOf = (name: string): string =>
  [...new Intl.Segmenter().segment(name.trim().replace(TITLES, ''))][0]?.segment ?? '?';

/** Nearly everybody has the same one of these. */
const TITLES = /^(?:mrs|ms|mr|dr)\.?\s+(?=\S)/i;

/** The cards in rows of a given width, all of a row equally high, and the height of all; 0 for none. */
export function personaCards(
  { personas, ...words }: PersonaCardsOptions,
  width: number,
  measure: TextMeasure,
): { readonly items: readonly Item[]; readonly height: number } {
  const columns = Math.max(1, Math.min(personas.length, Math.floor((width + CARD.gap) / (CARD.least + CARD.gap))));
  const cardWidth = Math.min(CARD.most, (width - (columns - 1) * CARD.gap) / columns);
  const items: Item[] = [];
  let y = 0;
  for (let start = 0; start < personas.length; start += columns) {
    const row = personas.slice(start, start + columns).map((persona) => contentOf(persona, words, cardWidth, measure));
    const height = Math.max(...row.map((content) => content.height));
    items.push(
      ...row.map((content, index) =>
        boxed(content.items, { x: index * (cardWidth + CARD.gap), y, width: cardWidth, height }),
      ),
    );
    y += height + CARD.gap;
  }
  return { items, height: y };
}

const boxed = (
  items: readonly Item[],
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): GroupItem => ({
  kind: 'group',
  x,
  y,
  items: [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      width,
      height,
      radius: CARD.radius,
      fill: 'card',
      stroke: { colour: 'line', width: 1 },
    },
    ...items,
  ],
});

type Words = Omit<PersonaCardsOptions, 'personas'>;

function contentOf(
  persona: Persona,
  { fictitious, unnamed, labels }: Words,
  width: number,
  measure: TextMeasure,
): { items: Item[]; height: number } {
  const left = CARD.padding + 40;
  const room = width - CARD.padding * 2;
  const mark = [fictitious, persona.ageBand].filter((part) => part !== '').join(' · ');
  const name = fitLine(measure, persona.name || unnamed, { font: TITLE_FONT, width: room - 40 });
  const items: Item[] = [
    { kind: 'rect', x: CARD.padding, y: 14, width: 30, height: 30, radius: 15, fill: 'accentSoft' },
    {
      kind: 'text',
      x: CARD.padding + 15,
      y: 34,
      text: initialOf(persona.name),
      font: INITIAL,
      fill: 'accent',
      anchor: 'middle',
    },
    { kind: 'text', x: left, y: 26, text: name, font: TITLE_FONT, fill: 'ink' },
    {
      kind: 'text',
      x: left,
      y: 43,
      text: fitLine(measure, mark, { font: SMALL_FONT, width: room - 40 }),
      font: SMALL_FONT,
      fill: 'inkSoft',
    },
  ];
  const known = PERSONA_FIELDS.filter((field) => persona[field] !== '');
  const columns = Math.max(
    1,
    Math.min(FACT.columns, known.length, Math.floor((room + FACT.gap) / (FACT.least + FACT.gap))),
  );
  const factRoom = (room - (columns - 1) * FACT.gap) / columns;
  let y: number = CARD.head;
  for (let start = 0; start < known.length; start += columns) {
    const row = known.slice(start, start + columns).map((field) => ({
      label: labels[field],
      lines: fitParagraphs(measure, persona[field], { font: SMALL_FONT, width: factRoom, lines: FACT.lines }),
    }));
    items.push(
      ...row.flatMap((fact, index) =>
        factItems(fact, { x: CARD.padding + index * (factRoom + FACT.gap), y, width: factRoom }, measure),
      ),
    );
    y += FACT.label + Math.max(...row.map(({ lines }) => lines.length)) * FACT.line + FACT.below;
  }
  return { items, height: y + FACT.below };
}

function factItems(
  { label, lines }: { label: string; lines: readonly string[] },
  { x, y, width }: { x: number; y: number; width: number },
  measure: TextMeasure,
): Item[] {
  return [
    {
      kind: 'text',
      x,
      y: y + 12,
      text: fitLine(measure, label, { font: LABEL, width }),
      font: LABEL,
      fill: 'inkMuted',
    },
    ...lines.map((text, index): Item => ({
      kind: 'text',
      x,
      y: y + FACT.label + 12 + index * FACT.line,
      text,
      font: SMALL_FONT,
      fill: 'ink',
    })),
  ];
}
