import type { JourneyMap } from '#model';
import {
  card,
  interest,
  journey,
  map,
  measure,
  opportunity,
  persona,
  phase,
  rating,
  type Part,
} from '../../support/map-builder.ts';

const OLD = '2020-01-01T00:00:00.000Z';

const low = (id: string, aspect: 'medical' | 'psychological' | 'economic' | 'social', score: number): Part =>
  rating(id, aspect, score, { evidence: 'interview', rater: 'One patient' });

/** A map on which every kind of finding that can be told beside the others is told at least once. */
export const troubledMap = (): JourneyMap =>
  map(
    'Troubled',
    phase('Onset', 'a', { kind: 'onset' }),
    phase('Diagnosis', 'b c d e p', { kind: 'diagnosis' }),
    phase('Treatment', 'f g h i', { kind: 'treatment' }),
    phase('Living', 'j k l m n', { kind: 'living' }),
    phase('End', '', { kind: 'endOfLife' }),
    ...Array.from('abcdefghijklmnp').map((id) =>
      card(id, {
        channel: 'ad',
        actors: ['doctor'],
        engagement: 'consultation',
        mix: ['process'],
        purposes: ['promotion'],
      }),
    ),
    card('a', { stage: 'preparation' }),
    card('b', { stage: 'preparation', moment: true, painPoint: 'Waits' }),
    card('c', { stage: 'preparation', moment: true }),
    card('d', { stage: 'preparation' }),
    card('e', { stage: 'preparation', burden: { hours: 1, yen: 90_000, travelMinutes: null, daysOff: null } }),
    card('f', { stage: 'maintenance', title: 'Same' }),
    card('g', { stage: 'preparation', title: 'same' }),
    card('h', {
      wording: '当院の治療は日本一です。必ず治ります。',
      description: '山川製薬の資料を渡した',
      stage: null,
    }),
    card('i', { description: '患者 佐藤 美咲さん、電話 090-1234-5678', stage: null }),
    card('n', { status: 'planned' }),
    persona('Ms A', {}),
    journey('Main', 'a > b > c > d > e > f > g > h, j > k, a > p', {
      aspects: ['medical', 'psychological', 'economic', 'social'],
      personaId: 'Ms A',
    }),
    journey('Side', 'a > b', { behaviour: 'Keeps visits' }),
    journey('Alone', 'b > i', { behaviour: 'Keeps visits' }),
    low('a', 'psychological', 2),
    low('a', 'economic', -1),
    low('b', 'psychological', -2),
    low('b', 'economic', 1),
    low('c', 'psychological', -2),
    rating('c', 'psychological', 2, { perspective: 'clinical', evidence: 'record', reason: 'Calm', recordedAt: OLD }),
    low('d', 'psychological', -1),
    low('e', 'economic', 0),
    low('f', 'medical', 1),
    low('g', 'medical', -1),
    low('j', 'social', 2),
    rating('j', 'social', -1, { perspective: 'clinical', evidence: 'record', reason: 'Lonely' }),
    opportunity('o1', 'c', { impact: 5, effort: 1 }),
    opportunity('o2', 'd', { status: 'agreed' }),
    rating('k', 'social', 1, { evidence: 'assumption' }),
    rating('l', 'social', 1, { evidence: 'assumption' }),
    card('k', { moment: true }),
    measure('Wait', { kind: 'custom', value: 3 }),
    interest('Dr M', { relation: 'manuscript', touchpointIds: ['h'] }),
  );

const NOW = '2026-11-01T00:00:00.000Z';

/** A map of the same size on which nothing is left to tell. */
export function soundMap(): JourneyMap {
  const ids = Array.from('abcdefgh');
  const channels = ['home', 'web', 'clinic', 'phone', 'hospital', 'pharmacy', 'home', 'app'];
  const built = map(
    'Sound',
    phase('Healthy', 'a b', { kind: 'healthy' }),
    phase('Diagnosis', 'c d', { kind: 'diagnosis' }),
    phase('Treatment', 'e f', { kind: 'treatment' }),
    phase('Living', 'g h', { kind: 'living' }),
    ...ids.map((id, at) =>
      card(id, { channel: channels[at]!, actors: ['patient', 'family'], purposes: ['patientSupport'] }),
    ),
    card('c', { moment: true, engagement: 'partnership' }),
    persona('Ms A', { medical: 'x', psychological: 'x', economic: 'x', social: 'x' }),
    journey('Main', ids.join(' > '), { aspects: ['medical'], behaviour: 'Keeps visits', personaId: 'Ms A' }),
    ...ids.flatMap((id) =>
      (['patient', 'clinical', 'marketing', 'executive'] as const).map((perspective) =>
        rating(id, 'medical', id === 'c' ? -1 : 0, {
          perspective,
          evidence: 'survey',
          reason: 'Asked',
          recordedAt: NOW,
        }),
      ),
    ),
    ...(['satisfaction', 'adherence', 'outcome'] as const).map((kind) =>
      measure(kind, { kind, value: 50, sources: 'Survey', measuredAt: NOW, sampleSize: 100 }),
    ),
  );
  const info = {
    ...built.info,
    participants: 'Nurses and patients',
    validatedAt: NOW,
    reviewAt: '2027-11-01T00:00:00.000Z',
  };
  return { ...built, info };
}
