import { icons } from 'lucide';
import { describe, expect, it } from 'vitest';
import {
  actors,
  approachActions,
  advertisingReviews,
  aspects,
  channelGroups,
  channels,
  engagements,
  entryOf,
  evidences,
  matchActor,
  matchChannel,
  measureKinds,
  mix,
  nameOf,
  opportunityStatuses,
  personalDataReviews,
  perspectives,
  phaseKinds,
  processes,
  purposes,
  sources,
  stageCaveat,
  stages,
  stagingAnswers,
  stagingQuestion,
  standardPhases,
  statuses,
  type Entry,
} from '#knowledge';
import {
  ADVERTISING_REVIEWS,
  ASPECTS,
  ENGAGEMENTS,
  EVIDENCES,
  MEASURE_KINDS,
  OPPORTUNITY_STATUSES,
  PERSONAL_DATA_REVIEWS,
  PERSPECTIVES,
  PHASE_KINDS,
  STAGES,
  STATUSES,
} from '#model';

const tables: Readonly<Record<string, readonly Entry[]>> = {
  actors,
  approachActions,
  advertisingReviews,
  aspects,
  channelGroups,
  channels,
  engagements,
  evidences,
  measureKinds,
  mix,
  opportunityStatuses,
  personalDataReviews,
  perspectives,
  phaseKinds,
  processes,
  purposes,
  stages,
  stagingAnswers,
  statuses,
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  it('names every row once in both languages', () => {
    for (const language of ['ja', 'en'] as const) {
      const names = table.map(({ name }) => name[language]);
      expect(names.every((name) => name === name.trim() && name !== '')).toBe(true);
      expect(new Set(names).size).toBe(table.length);
    }
    expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
  });

  it('says where every row comes from', () => {
    expect(table.filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
  });
});

it.each([
  [aspects, ASPECTS],
  [perspectives, PERSPECTIVES],
  [phaseKinds, PHASE_KINDS],
  [stages, STAGES],
  [evidences, EVIDENCES],
  [engagements, ENGAGEMENTS],
  [statuses, STATUSES],
  [measureKinds, MEASURE_KINDS],
  [opportunityStatuses, OPPORTUNITY_STATUSES],
  [advertisingReviews, ADVERTISING_REVIEWS],
  [personalDataReviews, PERSONAL_DATA_REVIEWS],
] as const)('lists the values of the model in the same order', (table: readonly Entry[], values: readonly string[]) => {
  expect(table.map(({ id }) => id)).toEqual(values);
});

it('counts the stages of change from 1 to 5', () => {
  expect(stages.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5, null]);
});

it('tells the aspects apart by marker and by line', () => {
  expect(new Set(aspects.map(({ marker }) => marker)).size).toBe(4);
  expect(new Set(aspects.map(({ line }) => line)).size).toBe(4);
});

it('knows seven standard phases', () => {
  expect(standardPhases).toHaveLength(7);
});

describe('channels', () => {
  it('have an icon of lucide and a group', () => {
    const known = new Set(Object.keys(icons));
    const pascal = (name: string): string => name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
    expect(channels.filter(({ icon }) => !known.has(pascal(icon)))).toEqual([]);
    expect(channels.filter(({ group }) => entryOf(channelGroups, group) === undefined)).toEqual([]);
  });

  it('have traits from 1 to 5 where somebody judged them', () => {
    const values = channels.flatMap(({ traits }) => (traits === null ? [] : Object.values<number>({ ...traits })));
    expect(values.length).toBeGreaterThan(30);
    expect(values.filter((value) => !(Number.isInteger(value) && value >= 1 && value <= 5))).toEqual([]);
  });
});

describe('the next approach', () => {
  it('knows ten processes of change, and one at least for every stage', () => {
    expect(processes).toHaveLength(10);
    const ladder = STAGES.filter((stage) => stage !== 'notApplicable');
    for (const stage of ladder) {
      expect(
        processes.filter(({ stages: at, isWeak }) => at.includes(stage) && !isWeak),
        stage,
      ).not.toEqual([]);
    }
  });

  it('has examples for every process, for any stage and for who suffers', () => {
    for (const reason of [...processes.map(({ id }) => id), 'anyStage', 'clinicalFirst']) {
      expect(
        approachActions.filter((action) => action.reason === reason),
        reason,
      ).not.toEqual([]);
    }
  });

  it('names channels and actors that are known', () => {
    for (const action of approachActions) {
      expect(
        action.channels.filter((id) => entryOf(channels, id) === undefined),
        action.id,
      ).toEqual([]);
      expect(
        action.actors.filter((id) => entryOf(actors, id) === undefined),
        action.id,
      ).toEqual([]);
    }
  });

  it('has a clinician make the clinical contact', () => {
    const clinicians = ['nurse', 'doctor', 'gp', 'specialist', 'palliative', 'homecare', 'psychologist'];
    for (const { actors: by } of approachActions.filter(({ reason }) => reason === 'clinicalFirst')) {
      expect(by.filter((id) => !clinicians.includes(id))).toEqual([]);
    }
  });

  it('says on what its caveat rests', () => {
    expect(stageCaveat.sources.map((id) => sources[id].url)).toEqual([
      expect.stringContaining('https://'),
      expect.stringContaining('https://'),
    ]);
  });
});

it('asks one question with an answer for each of the five stages, in their order', () => {
  expect(stagingQuestion).toEqual({ ja: expect.stringMatching(/か$/), en: expect.stringMatching(/\?$/) });
  expect(stagingAnswers.map(({ stage }) => stage)).toEqual(STAGES.slice(0, 5));
});

describe('names', () => {
  it('come in the language asked for', () => {
    expect(nameOf(channels, 'hospital', 'ja')).toBe('病院');
    expect(nameOf(channels, 'hospital', 'en')).toBe('Hospital');
  });

  it('of unknown ids are the ids', () => {
    expect(nameOf(channels, 'carrier pigeon', 'en')).toBe('carrier pigeon');
    expect(nameOf(actors, 'constructor', 'ja')).toBe('constructor');
  });

  it('are found in either language, whatever their case and width', () => {
    expect(['Patient', '患者', ' patient ', 'ＰＡＴＩＥＮＴ'].map(matchActor)).toEqual(Array(4).fill('patient'));
    expect(['Care  manager', 'ｹｱﾏﾈｼﾞｬｰ'].map(matchActor)).toEqual(['caremgr', 'caremgr']);
    expect(['TV', 'テレビ', 'ｔｖ'].map(matchChannel)).toEqual(['tv', 'tv', 'tv']);
  });

  it('that nobody knows are kept as they are', () => {
    expect(matchActor(' Neurologist ')).toBe('Neurologist');
    expect(matchChannel('伝書鳩')).toBe('伝書鳩');
  });
});
