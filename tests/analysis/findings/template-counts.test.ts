import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf, type FindingCode } from '#analysis';
import { templateToMap } from '#format';
import { templates } from '#knowledge';
import { touchpointsInPlace, type Burden, type Evidence, type Id, type JourneyMap, type Perspective } from '#model';
import { readContext } from '../../format/support.ts';

/** What a team has added to each template: on what further ratings rest, what touchpoints cost, which are only planned. */
interface Added {
  readonly [templateId: string]: readonly {
    readonly key: number;
    readonly planned: boolean;
    readonly burden: Burden | null;
    readonly evidence: readonly {
      readonly perspective: Perspective;
      readonly aspect: string;
      readonly evidence: Evidence;
    }[];
  }[];
}

const added = JSON.parse(
  readFileSync(new URL('../../fixtures/findings/added-content.json', import.meta.url), 'utf8'),
) as Added;

/** By template: shown, of all, and counts that the definitions state. */
const PLAIN: Readonly<Record<string, readonly [shown: number, all: number]>> = {
  'breast-cancer': [15, 32],
  dementia: [14, 32],
  hypertension: [14, 17],
  stroke: [13, 24],
  'type-2-diabetes': [14, 25],
};

const WORKED: Readonly<Record<string, readonly [shown: number, all: number, Partial<Record<FindingCode, number>>]>> = {
  'breast-cancer': [
    18,
    40,
    {
      suffering: 9,
      hiddenSuffering: 2,
      steepFall: 6,
      longTrough: 1,
      aspectsPart: 3,
      disagreement: 9,
      partsMissing: 1,
      channelMisfit: 2,
      quickWinIdle: 1,
      burdenHeavy: 1,
    },
  ],
  dementia: [
    18,
    39,
    {
      suffering: 6,
      hiddenSuffering: 3,
      steepFall: 8,
      longTrough: 1,
      aspectsPart: 4,
      disagreement: 8,
      relapseUnanswered: 1,
      mixGap: 1,
      quickWinIdle: 1,
      burdenHeavy: 1,
    },
  ],
  hypertension: [
    13,
    25,
    { suffering: 2, steepFall: 4, aspectsPart: 1, disagreement: 10, relapseUnanswered: 1, mixGap: 1, quickWinIdle: 1 },
  ],
  stroke: [
    18,
    32,
    {
      suffering: 6,
      hiddenSuffering: 2,
      steepFall: 2,
      longTrough: 2,
      aspectsPart: 3,
      disagreement: 9,
      mixGap: 1,
      personaMissing: 1,
      burdenHeavy: 1,
    },
  ],
  'type-2-diabetes': [
    15,
    30,
    {
      suffering: 4,
      hiddenSuffering: 3,
      steepFall: 8,
      aspectsPart: 1,
      disagreement: 6,
      channelMisfit: 1,
      mixGap: 1,
      quickWinIdle: 1,
    },
  ],
};

/** Of every template one each. */
const ALWAYS = { momentAssumed: 1, stageSkip: 1, lowStillIdea: 1, opportunityIncomplete: 1, methodOpen: 1 };

const countsOf = (map: JourneyMap) => {
  const { all, shown } = findingsOf(map, { today: '2026-11-30' });
  const codes: Record<string, number> = {};
  for (const { code } of all) codes[code] = (codes[code] ?? 0) + 1;
  return { shown: shown.length, all: all.length, codes };
};

const withCards = (map: JourneyMap, fields: (id: Id, index: number) => object): JourneyMap => ({
  ...map,
  touchpoints: Object.fromEntries(
    touchpointsInPlace(map).map((touchpoint, index) => [
      touchpoint.id,
      { ...touchpoint, ...fields(touchpoint.id, index) },
    ]),
  ),
});

function withAdded(map: JourneyMap, rows: Added[string], keys: readonly number[]): JourneyMap {
  const at = new Map(
    touchpointsInPlace(map).map(({ id }, index) => [id, rows.find(({ key }) => key === keys[index])!]),
  );
  return {
    ...withCards(map, (id) => {
      const { planned, burden } = at.get(id)!;
      return { status: planned ? 'planned' : 'actual', ...(burden === null ? {} : { burden }) };
    }),
    ratings: Object.fromEntries(
      Object.values(map.ratings).map((rating) => {
        const known = at
          .get(rating.touchpointId)!
          .evidence.find((each) => each.perspective === rating.perspective && each.aspect === rating.aspect);
        return [rating.id, { ...rating, evidence: known?.evidence ?? rating.evidence }];
      }),
    ),
  };
}

describe.each(templates.map((template) => [template.id, template] as const))('the findings of %s', (id, template) => {
  it.each(['ja', 'en'] as const)('are those that are stated of its bare map in %s', (language) => {
    const bare = withCards(templateToMap(template, language, readContext()), () => ({ status: 'actual' }));
    const { shown, all } = countsOf(bare);
    expect([shown, all]).toEqual(PLAIN[id]);
  });

  it('are those that are stated of its map with all that was added', async () => {
    const worked = templateToMap(await template.worked(), 'ja', readContext());
    const [shown, all, codes] = WORKED[id]!;
    const map = withAdded(
      worked,
      added[id]!,
      template.touchpoints.map(({ key }) => key),
    );
    expect(countsOf(map)).toEqual({ shown, all, codes: { ...ALWAYS, ...codes } });
  });
});
