import { describe, expect, it } from 'vitest';
import { actors, channels, entryOf, templates, type Name } from '#knowledge';
import { ASPECTS, MAX_TITLE_LENGTH, PHASE_KINDS, STAGES } from '#model';

it('has five templates with different ids', () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(5);
});

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const { phases, touchpoints, journeys } = template;

  it('says everything in both languages, in one line', () => {
    const names: Name[] = [template.title, template.theme, template.behaviour];
    names.push(...phases.map(({ title }) => title), ...journeys.map(({ title }) => title));
    for (const { title, reason, painPoint, opportunity } of touchpoints)
      names.push(title, reason, painPoint, opportunity);
    for (const name of names) {
      expect(Object.keys(name)).toEqual(['ja', 'en']);
      for (const text of [name.ja, name.en]) {
        expect(text).toBe(text.trim());
        expect(text).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(MAX_TITLE_LENGTH);
      }
      expect(name.ja).not.toBe(name.en);
    }
  });

  it('uses the ids of the model and of knowledge', () => {
    expect(phases.every(({ kind }) => PHASE_KINDS.includes(kind))).toBe(true);
    for (const { stage, channel, actors: who, scores, moment, planned } of touchpoints) {
      expect([undefined, true]).toContain(planned);
      expect(STAGES).toContain(stage);
      expect(entryOf(channels, channel)?.id).toBe(channel);
      expect(who.map((actor) => entryOf(actors, actor)?.id)).toEqual(who);
      expect(Object.keys(scores)).toEqual([...ASPECTS]);
      expect(Object.values(scores).every((score) => Number.isInteger(score) && Math.abs(score) <= 2)).toBe(true);
      expect(typeof moment).toBe('boolean');
    }
  });

  it('lists touchpoints by number and in the order of their phases, none of which is empty', () => {
    expect(touchpoints.map(({ key }) => key)).toEqual(touchpoints.map((_each, index) => index + 1));
    const order = touchpoints.map(({ phase }) => phase);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect([...new Set(order)]).toEqual(phases.map((_each, index) => index));
  });

  it('has one journey through everything, and another through a part of it, in order', () => {
    expect(journeys).toHaveLength(2);
    expect(journeys[0]?.touchpoints).toBe('all');
    const part = journeys[1]?.touchpoints;
    if (part === undefined || part === 'all') throw new Error('a part is a list');
    expect(part).toEqual([...new Set(part)].toSorted((a, b) => a - b));
    expect(part.length).toBeGreaterThan(5);
    expect(part.every((key) => touchpoints.some((touchpoint) => touchpoint.key === key))).toBe(true);
    for (const { aspects } of journeys) {
      expect(aspects.length).toBeGreaterThan(0);
      expect(new Set(aspects).size).toBe(aspects.length);
      expect(aspects.every((aspect) => ASPECTS.includes(aspect))).toBe(true);
    }
  });
});
