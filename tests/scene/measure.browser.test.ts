import { describe, expect, test } from 'vitest';
import { FONT_FAMILY, browserMeasure, fitLines, type Font, type TextMeasure } from '#scene';
import { templates } from '#knowledge';

const TITLE_FONT: Font = { size: 14, weight: 600 };
const cssFont = ({ size, weight }: Font): string => `${weight} ${size}px ${FONT_FAMILY}`;

const titles = templates.flatMap(({ touchpoints }) => touchpoints.map(({ title }) => title));
const japanese = titles.map(({ ja }) => ja);
/** Two titles each, as long as those that people write: templates keep theirs short. */
const long = (texts: readonly string[], glue: string): string[] =>
  texts.slice(0, 40).flatMap((text, index) => (index % 2 === 0 ? [`${text}${glue}${texts[index + 1]!}`] : []));

const samples = [
  ...long(japanese, '、').map(marked),
  ...long(
    titles.map(({ en }) => en),
    ', then ',
  ),
];

const OTHERS = [
  'Follow-up by the care-at-home team – every 2-3 weeks, then a well-being call',
  'COVID-19 vaccine mRNA-1273, dose 2 of 3',
  'A caf\u00e9 cre\u0300me and nai\u0308ve questions (asked twice)',
  marked('まとめて予約する（初めての人）'),
];

/** A text with zero-width spaces where it may break, as the scene gives it to the measure. */
function marked(text: string): string {
  let given = '';
  const listening: TextMeasure = { width: () => 0, wrap: (asked) => [(given = asked)] };
  fitLines(listening, text, { font: TITLE_FONT, width: 1, lines: 1 });
  return given;
}

/** The lines into which the browser itself breaks a text whose words it keeps. */
function browserLines(text: string, font: Font, width: number): string[] {
  const block = document.createElement('div');
  block.lang = 'ja';
  block.style.cssText = `font: ${cssFont(font)}; width: ${width}px; line-height: 20px; word-break: keep-all; overflow-wrap: break-word;`;
  block.textContent = text;
  document.body.append(block);
  const node = block.firstChild!;
  const range = document.createRange();
  const lines: string[] = [];
  let top = -Infinity;
  for (let at = 0; at < text.length; at++) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const box = range.getClientRects()[0];
    // A space at the end of a line takes no room and belongs to the line it ends.
    if (box !== undefined && box.width > 0 && box.top > top + 10) {
      lines.push('');
      top = box.top;
    }
    lines.push((lines.pop() ?? '') + text.charAt(at));
  }
  block.remove();
  return lines.map((line) => line.trim());
}

describe('text breaks where the browser breaks it', () => {
  test('there are forty samples', () => {
    expect(samples).toHaveLength(40);
  });

  test.each([...samples, ...OTHERS])('%s', (text) => {
    for (const width of [96, 120, 168, 220]) {
      const lines = browserMeasure.wrap(text, TITLE_FONT, width).map((line) => line.trim());
      expect(lines, `${width} px wide`).toEqual(browserLines(text, TITLE_FONT, width));
    }
  });
});

describe('lines that were fitted', () => {
  const context = document.createElement('canvas').getContext('2d')!;

  test.each([96, 120, 168, 220])('into %i px are never wider, in either language', (width) => {
    context.font = cssFont(TITLE_FONT);
    for (const text of [...samples, ...japanese]) {
      for (const line of fitLines(browserMeasure, text, { font: TITLE_FONT, width, lines: 3 })) {
        // By its ink: the empty half of ） may hang over the end of a line, as it does in the browser.
        expect(context.measureText(line).actualBoundingBoxRight, line).toBeLessThanOrEqual(width + 0.5);
      }
    }
  });

  test('are drawn as wide as they were measured, to a hundredth', () => {
    context.font = cssFont(TITLE_FONT);
    for (const text of samples) {
      const ratio = browserMeasure.width(text, TITLE_FONT) / context.measureText(text).width;
      expect(Math.abs(ratio - 1), text).toBeLessThan(0.01);
    }
  });
});

test('joined, the lines are the text', () => {
  for (const text of samples) expect(browserMeasure.wrap(text, TITLE_FONT, 120).join('')).toBe(text);
});

test('a word that is torn keeps its characters whole', () => {
  const text = '👨‍👩‍👧‍👦👩🏽‍⚕️e\u0301🇯🇵';
  expect(browserMeasure.wrap(text, TITLE_FONT, 1)).toEqual(['👨‍👩‍👧‍👦', '👩🏽‍⚕️', 'e\u0301', '🇯🇵']);
});

test('runs of spaces are one', () => {
  expect(browserMeasure.wrap('many   spaces \n between', TITLE_FONT, 100)).toEqual(['many spaces ', 'between']);
});

test('unlike in a browser, what follows a bracket stays with it', () => {
  expect(browserMeasure.wrap(marked('ＣＴ検査（造影）と'), TITLE_FONT, 120).at(-1)).toBe('（造影）と');
});

test('nothing is no line', () => {
  expect(browserMeasure.wrap(' \n', TITLE_FONT, 120)).toEqual([]);
});

test('as many characters fit as there is room for, to the last', () => {
  for (const size of [11, 12, 13, 14, 28])
    for (const count of [5, 6, 9])
      expect(browserMeasure.wrap('評'.repeat(count), { size, weight: 400 }, size * count)).toHaveLength(1);
});

test('spaces and marks around a text have no width', () => {
  expect(browserMeasure.width(' \u200bword \u200b', TITLE_FONT)).toBe(browserMeasure.width('word', TITLE_FONT));
});

test('a mark where a phrase ends has no width', () => {
  expect(browserMeasure.width('診断の\u200b説明', TITLE_FONT)).toBeCloseTo(
    browserMeasure.width('診断の説明', TITLE_FONT),
    3,
  );
});
