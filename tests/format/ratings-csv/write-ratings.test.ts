import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRatings, writeRatingForm, writeRatings } from '#format';
import { wordKey } from '#knowledge';
import { card, map, phase, rating } from '../../support/map-builder.ts';
import { arbitraryMap } from '../../support/random-map.ts';

const one = map(
  'Clinic',
  phase('A', 't1 t2'),
  card('t2', { title: '=HYPERLINK("x")' }),
  rating('t2', 'social', -2, { reason: '-1 で始まる' }),
  rating('t1', 'psychological', 0.5, {
    perspective: 'executive',
    evidence: 'record',
    rater: '@tamura',
    weight: 3,
    recordedAt: '2026-11-03T08:30:00.000Z',
  }),
  rating('t1', 'medical', -1, { reason: 'Waited, "long"\nand cold', recordedAt: '2026-11-03T00:00:00.000Z' }),
);

describe('the table', () => {
  it('is what Excel opens: marked as UTF-8, quoted, and no cell a formula', async () => {
    expect((await writeRatings(one, 'en')).split('\r\n')).toEqual([
      '\ufeffTouchpoint,Aspect,Score,Perspective,Reason,Evidence,Rater,Weight,Date',
      't1,Medical,-1,Patient,"Waited, ""long""\nand cold",Assumption,,1,2026-11-03',
      "t1,Psychological,0.5,Executive,,Record,'@tamura,3,2026-11-03T08:30:00.000Z",
      `"'=HYPERLINK(""x"")",Social,-2,Patient,'-1 で始まる,Assumption,,1,`,
      '',
    ]);
  });

  it('speaks Japanese too', async () => {
    expect((await writeRatings(one, 'ja')).split('\r\n')[1]).toContain('t1,医療,-1,患者');
  });
});

it('holds one perspective’s alone where that is asked for', async () => {
  expect((await writeRatings(one, 'en', 'executive')).trim().split('\r\n')).toHaveLength(2);
});

it('may be a form: every aspect of every touchpoint, which read as it is says nothing and loses nothing', async () => {
  const form = await writeRatingForm(one, 'ja', 'clinical');
  expect(form.split('\r\n').slice(0, 2)).toEqual([
    '\ufeff接点,側面,点数,視点,理由,根拠,評価者,重み,日付',
    't1,医療,,診療,,,,,',
  ]);
  const empty = await readRatings(form, { map: one, newId: () => 'new' });
  expect(empty).toMatchObject({
    ok: true,
    value: { ratings: [], refused: [], unmatched: [], blank: [2, 3, 4, 5, 6, 7, 8, 9] },
  });
  const filled = await readRatings(form.replace('社会,,', '社会,-2,'), { map: one, newId: () => 'new' });
  expect(
    filled.ok &&
      filled.value.ratings.map(({ rating: { touchpointId, aspect, perspective, score } }) => [
        touchpointId,
        aspect,
        perspective,
        score,
      ]),
  ).toEqual([['t1', 'social', 'clinical', -2]]);
});

it('comes back whole, in either language: every rating is known, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMap(), fc.constantFrom('ja', 'en'), async (random, language) => {
      const keys = Object.values(random.touchpoints).map(({ title }) => wordKey(title));
      const isNamed = ({ title }: { title: string }): boolean =>
        keys.filter((key) => key === wordKey(title)).length === 1;
      const ratings = Object.values(random.ratings);
      const findable = ratings.filter(({ touchpointId }) => {
        const touchpoint = random.touchpoints[touchpointId]!;
        return wordKey(touchpoint.title) !== '' && isNamed(touchpoint);
      });
      const result = await readRatings(await writeRatings(random, language), { map: random, newId: () => 'new' });
      expect(result).toMatchObject({ ok: true, value: { ratings: [], refused: [], rounded: [], ignoredColumns: [] } });
      const read = result.ok ? result.value : null;
      expect(read?.known).toHaveLength(findable.length);
      const listed = [...(read?.unmatched ?? []), ...(read?.ambiguous ?? [])].flatMap(({ lines }) => lines);
      expect(listed).toHaveLength(ratings.length - findable.length);
    }),
    { numRuns: 40 },
  );
});
