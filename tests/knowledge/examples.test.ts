import { describe, expect, it } from 'vitest';
import { entryOf, mix, purposes, templates, type Example, type Template } from '#knowledge';
import {
  ASPECTS,
  ENGAGEMENTS,
  MAX_SAMPLE_SIZE,
  MAX_TITLE_LENGTH,
  MEASURE_KINDS,
  OPPORTUNITY_STATUSES,
  PERSPECTIVES,
} from '#model';

/** What a value of an example has to be; names every key there is. */
type Shape = ((value: unknown) => boolean) | { readonly [key: string]: Shape } | readonly [Shape];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): boolean =>
  isObject(value) &&
  Object.keys(value).join() === 'ja,en' &&
  Object.values(value).every((part) => typeof part === 'string' && part !== '' && part === part.trim()) &&
  value['ja'] !== value['en'];
const name = (value: unknown): boolean =>
  isObject(value) &&
  Object.values(value).every((part) => typeof part === 'string' && part !== '' && part.length <= MAX_TITLE_LENGTH);
const either =
  (values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);
const whole =
  (least: number, most: number) =>
  (value: unknown): boolean =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const known =
  (table: Parameters<typeof entryOf>[0]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && entryOf(table, value) !== undefined;

/** Where a value is not of a shape, as paths. */
function wrongIn(value: unknown, shape: Shape, path = ''): string[] {
  if (typeof shape === 'function') return shape(value) ? [] : [`${path}: ${JSON.stringify(value)}`];
  if (isList(shape))
    return Array.isArray(value)
      ? value.flatMap((each, index) => wrongIn(each, shape[0], `${path}/${index}`))
      : [`${path} is no list`];
  if (!isObject(value)) return [`${path} is no object`];
  const wrongKeys = [...new Set([...Object.keys(shape), ...Object.keys(value)])].filter(
    (key) => !(key in shape) || !(key in value),
  );
  return [
    ...wrongKeys.map((key) => `${path}/${key} is ${key in shape ? 'missing' : 'unknown'}`),
    ...Object.entries(shape).flatMap(([key, each]) =>
      key in value ? wrongIn(value[key], each, `${path}/${key}`) : [],
    ),
  ];
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

const perspective = either(PERSPECTIVES);
const judgement = { impact: whole(1, 5), effort: whole(1, 5), status: either(OPPORTUNITY_STATUSES), owner: name };
const amount = (value: unknown): boolean => value === null || (typeof value === 'number' && value >= 0);
const remark = { perspective, text };

const shapeFor = ({ journeys, touchpoints }: Template, { personas }: Example): Shape => {
  const key = either(touchpoints.map((touchpoint) => touchpoint.key));
  return {
    personas: [
      {
        name,
        ageBand: name,
        condition: text,
        goals: text,
        medical: text,
        psychological: text,
        economic: text,
        social: text,
        supporters: text,
      },
    ],
    journeyPersonas: (value) =>
      Array.isArray(value) &&
      value.length === journeys.length &&
      value.every((index) => index === null || index in personas),
    measures: [
      {
        kind: either(MEASURE_KINDS),
        title: name,
        value: (value) => typeof value === 'number',
        unit: name,
        measuredAt: (value) => typeof value === 'string' && new Date(value).toISOString() === value,
        sources: text,
        sampleSize: whole(1, MAX_SAMPLE_SIZE),
      },
    ],
    views: [
      {
        key,
        patientView: text,
        clinicalView: text,
        marketingView: text,
        executiveView: text,
        agreed: { title: name, measure: name, ...judgement },
      },
    ],
    annotations: [{ key, ...remark, reply: (value) => value === null || wrongIn(value, remark).length === 0 }],
    touchpoints: [
      {
        key,
        description: text,
        voice: text,
        engagement: either([null, ...ENGAGEMENTS]),
        mix: [known(mix)],
        purposes: [known(purposes)],
        burden: { hours: amount, yen: amount, travelMinutes: amount, daysOff: amount },
        opportunity: { perspective, ...judgement },
        ratings: [{ perspective, aspect: either(ASPECTS), score: whole(-2, 2), reason: text }],
      },
    ],
  };
};

describe.each(templates.map((template) => [template.id, template] as const))('the example of %s', (_, template) => {
  const worked = async (): Promise<Example> => {
    const { example } = await template.worked();
    if (example === undefined) throw new Error('no example');
    return example;
  };

  it('says what an example can say, nothing else, in both languages', async () => {
    const example = await worked();
    expect(wrongIn(example, shapeFor(template, example))).toEqual([]);
  });

  it('tells of every touchpoint once, in order', async () => {
    const { touchpoints, views } = await worked();
    expect(touchpoints.map(({ key }) => key)).toEqual(template.touchpoints.map(({ key }) => key));
    expect(new Set(views.map(({ key }) => key)).size).toBe(views.length);
  });

  it('lets a perspective other than the patient rate an aspect at most once', async () => {
    for (const { ratings } of (await worked()).touchpoints) {
      const kinds = ratings.map((rating) => `${rating.perspective} ${rating.aspect}`);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(ratings.map((rating) => rating.perspective)).not.toContain('patient');
    }
  });

  it('says that its people and figures are made up', async () => {
    const { personas, measures } = await worked();
    for (const { name: who } of personas)
      expect([who.ja, who.en]).toEqual([expect.stringContaining('架空'), expect.stringContaining('fictitious')]);
    for (const { sources } of measures)
      expect([sources.ja, sources.en]).toEqual([
        expect.stringContaining('説明用'),
        expect.stringContaining('Illustrative'),
      ]);
  });
});

it('a wrong or missing key of an example is found', () => {
  expect(wrongIn({ a: 1 }, { b: () => true })).toEqual(['/b is missing', '/a is unknown']);
});
