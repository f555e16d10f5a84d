import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSceneBuilder, palettes, pictureOf, svgOf, type GroupItem } from '#scene';
import { applyEdit, cleanTitle, type JourneyMap } from '#model';
import { randomMap } from '../model/random-edit.ts';
import { journey, map, phase, rating } from '../support/map-builder.ts';
import { monospaced } from '../support/text-measure.ts';
import { HOSTILE } from './hostile-text.ts';
import { OPTIONS, PICTURE } from './build-scene.ts';

test('a group that is clipped is cut off by a nested svg of its size', () => {
  const group: GroupItem = {
    kind: 'group',
    x: 5,
    y: 6,
    clip: { width: 20, height: 10 },
    items: [{ kind: 'rect', x: -50, y: 0, width: 200, height: 10, fill: 'ink' }],
  };
  const svg = svgOf({ width: 40, height: 20, background: 'paper', items: [group] }, palettes.light, 'Clipped');
  expect(svg).toContain('<g transform="translate(5 6)">\n<svg width="20" height="10" overflow="hidden">');
  expect(tagsOf(svg).filter((tag) => tag === 'svg')).toHaveLength(2);
});

const svgOfMap = (drawn: JourneyMap): string =>
  svgOf(
    pictureOf(
      drawn,
      createSceneBuilder(monospaced)(drawn, OPTIONS),
      { ...PICTURE, subtitle: drawn.info.theme },
      monospaced,
    ),
    palettes.light,
    drawn.info.title,
  );

/** The tags of an XML text; throws where it is not well-formed. Enough for files without comments and the like. */
function tagsOf(xml: string): string[] {
  const open: string[] = [];
  const tags: string[] = [];
  const rest = xml.replaceAll(
    /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|apos);[^"<&]*)*")*)\s*(\/?)>/g,
    (_, end: string, name: string, __, empty: string) => {
      if (end === '/' && open.pop() !== name) throw new Error(`</${name}> closes nothing.`);
      if (end === '' && empty === '') open.push(name);
      if (end === '') tags.push(name);
      return '';
    },
  );
  if (open.length > 0) throw new Error(`${open.join()} left open.`);
  if (/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/.test(rest)) throw new Error(`Not well-formed: ${rest.trim().slice(0, 80)}`);
  return tags;
}

const plain = map('Stroke', phase('A', 't1 t2'), journey('J', 't1 > t2'), rating('t1', 'medical', 1));
/** The text everywhere a picture shows text, put there as a person would. */
const poisoned = (text: string): JourneyMap => {
  const named = applyEdit(plain, 'setInfo', { title: text, theme: text });
  const cards = applyEdit(named, 'editTouchpoints', { ids: ['t1', 't2'], fields: { title: text, channel: text } });
  const phases = applyEdit(cards, 'editPhase', { id: 'A', title: text });
  const journeys = applyEdit(phases, 'editJourney', { id: 'J', title: text });
  return applyEdit(journeys, 'editLink', { id: 'J-t1-t2', label: text });
};

test('an SVG is well-formed and consists of plain shapes and text, nothing foreign and nothing to be loaded', () => {
  const svg = svgOfMap(plain);
  expect([...new Set(tagsOf(svg))].toSorted()).toEqual(['g', 'path', 'rect', 'svg', 'text', 'title']);
  expect(svg).not.toMatch(/href|url\(|foreignObject|style=/);
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="\d+(\.\d+)?" height="\d+(\.\d+)?" viewBox="0 0 /,
  );
});

test('it is well-formed whatever the map, and its numbers are numbers', () => {
  fc.assert(
    fc.property(randomMap(), (any) => {
      const svg = svgOfMap(any);
      tagsOf(svg);
      expect(svg.replaceAll(/>[^<]*</g, '><')).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 50 },
  );
});

describe('hostile text', () => {
  test.each(HOSTILE)('%j stays text', (text) => {
    const svg = svgOfMap(poisoned(text));
    expect([...new Set(tagsOf(svg))].toSorted()).toEqual(['g', 'path', 'rect', 'svg', 'text', 'title']);
    expect(svg).toContain(`<title>${cleanTitle(text).replaceAll(/[&<>"']/g, (sign) => ESCAPED[sign]!)}</title>`);
  });

  test.each(HOSTILE)('of %j no control character and no half of a pair gets as far as the file', (text) => {
    // oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
    expect(svgOfMap(poisoned(text))).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/);
    expect(svgOfMap(poisoned(text))).not.toMatch(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
    );
  });
});

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
