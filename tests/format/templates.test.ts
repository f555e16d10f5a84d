import { describe, expect, it } from 'vitest';
import { blankMap, parse, serialise, templateToMap } from '#format';
import { standardPhases, templates } from '#knowledge';
import { disagreements } from '#analysis';
import {
  ASPECTS,
  annotationThreads,
  check,
  inOrder,
  pathOf,
  ratingsByTouchpoint,
  scoreOf,
  touchpointsInPlace,
} from '#model';
import { overlapsIn } from '../layout/disorder.ts';
import { readContext, sound } from './support.ts';

describe.each(templates.map((template) => [template.id, template] as const))('the template %s', (_, template) => {
  it.each(['ja', 'en'] as const)('becomes a sound map in %s', (language) => {
    const map = templateToMap(template, language, readContext());
    expect(check(map)).toEqual([]);
    expect(map.info.title).toBe(template.title[language]);
    expect(map.info.theme).toBe(template.theme[language]);
    expect(map.info.description).toContain(language === 'ja' ? '例' : 'illustrative');
    expect(touchpointsInPlace(map).map(({ title }) => title)).toEqual(
      template.touchpoints.map(({ title }) => title[language]),
    );
    expect(JSON.stringify(map)).not.toMatch(/"T[1-5]/);
    expect(sound(parse(serialise(map), readContext()))).toEqual({ map, report: [] });
  });

  it('has all its scores, each with a reason and marked as a guess', () => {
    const map = templateToMap(template, 'en', readContext());
    const groups = ratingsByTouchpoint(map);
    touchpointsInPlace(map).forEach((touchpoint, index) => {
      const ratings = groups.get(touchpoint.id)!;
      expect(ratings.every(({ reason }) => reason === template.touchpoints[index]!.reason.en)).toBe(true);
      for (const aspect of ASPECTS) {
        expect(scoreOf(ratings, aspect, 'patient')).toMatchObject({
          mean: template.touchpoints[index]!.scores[aspect],
          isGuess: true,
        });
      }
    });
  });

  it.each(['ja', 'en'] as const)('with its example becomes a sound map in %s, all of it made up', async (language) => {
    const worked = await template.worked();
    const map = templateToMap(worked, language, readContext());
    expect(check(map)).toEqual([]);
    expect(sound(parse(serialise(map), readContext()))).toEqual({ map, report: [] });
    const example = worked.example!;
    const further = example.touchpoints.flatMap(({ ratings }) => ratings);
    const ratings = Object.values(map.ratings);
    expect(ratings).toHaveLength(template.touchpoints.length * ASPECTS.length + further.length);
    expect(ratings.every(({ evidence, reason }) => evidence === 'assumption' && reason !== '')).toBe(true);
    expect(new Set(ratings.map(({ reason }) => reason))).toEqual(
      new Set([...template.touchpoints, ...further].map(({ reason }) => reason[language])),
    );
    const { name } = map.personas[inOrder(map.journeys)[0]!.personaId!]!;
    expect(name).toBe(example.personas[example.journeyPersonas[0]!]!.name[language]);
    expect(JSON.stringify(map)).not.toMatch(
      language === 'en' ? /[\u3041-\u30ff\u4e00-\u9fff]/ : /"(text|voice)":"[ -~]+"/,
    );
  });

  it('with its example leaves no field of the touchpoints empty that an example can fill', async () => {
    const map = templateToMap(await template.worked(), 'ja', readContext());
    const rows = touchpointsInPlace(map);
    for (const { description, voice, mix, painPoint, sources } of rows)
      expect([description, voice, mix.join(), painPoint, sources]).not.toContain('');
    expect(rows.filter(({ status }) => status === 'planned')).toHaveLength(1);
    for (const some of ['engagement', 'purposes', 'executiveView', 'clinicalView'] as const)
      expect(rows.some((row) => (row[some]?.length ?? 0) > 0)).toBe(true);
    expect(Object.values(map.opportunities).every(({ impact, effort, owner }) => impact && effort && owner)).toBe(true);
    expect(Object.values(map.opportunities).filter(({ perspective }) => perspective === null)).toHaveLength(2);
    expect(disagreements(map).some(({ spread }) => spread >= 2)).toBe(true);
    expect(annotationThreads(map).flatMap(({ replies }) => replies)).toHaveLength(1);
    expect(annotationThreads(map)).toHaveLength(2);
    expect(Object.keys(map.measures)).toHaveLength(4);
    expect(Object.values(map.journeys).some(({ personaId }) => personaId !== null)).toBe(true);
  });

  it('is a map of some size on which no card lies on another', async () => {
    const map = templateToMap(await template.worked(), 'en', readContext());
    expect(overlapsIn(map)).toEqual([]);
    expect(Object.keys(map.phases).length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(map.touchpoints).length).toBeGreaterThanOrEqual(12);
    expect(Object.keys(map.links).length).toBeGreaterThanOrEqual(11);
  });

  it('leads its first journey through everything, the second through its part', () => {
    const map = templateToMap(template, 'en', readContext());
    const [whole, part] = inOrder(map.journeys).map(({ id }) => pathOf(map, id).map(({ title }) => title));
    expect(whole).toEqual(template.touchpoints.map(({ title }) => title.en));
    const keys = template.journeys[1]!.touchpoints as readonly number[];
    expect(part).toEqual(keys.map((key) => template.touchpoints[key - 1]!.title.en));
  });
});

it.each([
  ['ja', '無題のマップ', 'ジャーニー'],
  ['en', 'Untitled map', 'Journey'],
] as const)('makes a blank map in %s', (language, title, journey) => {
  const map = blankMap(language, readContext());
  expect(check(map)).toEqual([]);
  expect(map.info.title).toBe(title);
  expect(inOrder(map.phases).map((phase) => phase.title)).toEqual(standardPhases.map(({ name }) => name[language]));
  expect(inOrder(map.phases).map(({ kind }) => kind)).toEqual(standardPhases.map(({ id }) => id));
  expect(Object.values(map.journeys)).toMatchObject([{ title: journey, aspects: ['medical', 'psychological'] }]);
  expect(map.links).toEqual({});
});
