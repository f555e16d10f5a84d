import { describe, expect, it, test } from 'vitest';
import { findingsOf, reviewStatus } from '#analysis';
import { createTouchpoint, type Interest, type JourneyMap, type Touchpoint } from '#model';
import { card, channel, interest, map, phase, type Part } from '../../support/map-builder.ts';

const TODAY = { today: '2026-11-30' };

const one = (fields: Partial<Touchpoint>, ...parts: readonly Part[]): JourneyMap =>
  map('Map', phase('A', 't'), card('t', fields), ...parts);

const found = (built: JourneyMap, code: string) => findingsOf(built, TODAY).all.find((each) => each.code === code);

const reviewed = (review: Partial<Touchpoint['review']>, fields: Partial<Touchpoint> = {}): Touchpoint => {
  const touchpoint = createTouchpoint({
    id: 't',
    phaseId: 'A',
    x: 0,
    y: 0,
    wording: 'Opening hours',
    channel: 'web',
    ...fields,
  });
  return { ...touchpoint, review: { ...touchpoint.review, ...review } };
};

describe('the review of a wording', () => {
  const judged = { reviewedWording: 'Opening hours', reviewedChannel: 'web' };

  it('waits as long as nobody has judged it, and is settled when it is approved', () => {
    expect(reviewStatus(reviewed({}))).toBe('waiting');
    expect(reviewStatus(reviewed({ advertising: 'approved', ...judged }))).toBe('approved');
    expect(reviewStatus(reviewed({ advertising: 'notApplicable' }))).toBe('notApplicable');
  });

  it('lapses with another wording or channel', () => {
    const approved = { advertising: 'approved', ...judged } as const;
    expect(reviewStatus(reviewed(approved, { wording: 'New hours' }))).toBe('lapsed');
    expect(reviewStatus(reviewed(approved, { channel: 'sns' }))).toBe('lapsed');
  });

  it('is an alert where it was rejected, and tells how many are what', () => {
    const review = reviewed({ advertising: 'rejected', ...judged }).review;
    expect(found(one({ wording: 'Opening hours', channel: 'web', review }), 'wordingUnreviewed')).toMatchObject({
      severity: 'alert',
      params: { lapsed: 0, rejected: 1 },
    });
  });

  it('is asked for in advertising and where nobody knows the channel, not at the bedside', () => {
    const isAsked = (...[fields, ...parts]: Parameters<typeof one>): boolean =>
      found(one({ wording: 'Opening hours', ...fields }, ...parts), 'wordingUnreviewed') !== undefined;
    expect(isAsked({ channel: 'web' })).toBe(true);
    expect(isAsked({ channel: null })).toBe(true);
    expect(isAsked({ channel: 'Notice board' })).toBe(true);
    expect(isAsked({ channel: 'Notice board' }, channel('Notice board', { isAdvertising: false }))).toBe(false);
    expect(isAsked({ channel: 'clinic' })).toBe(false);
  });
});

describe('a company that is named', () => {
  const naming = (description: string, fields: Partial<Interest> = {}) =>
    found(
      one({ description }, interest('Dr M', { declaredAt: '2026-11-01T00:00:00.000Z', ...fields })),
      'interestUndeclared',
    );

  it.each(['山川製薬の冊子', '株式会社ヤマ', 'エフェクト® を勧める', 'Told by Acme Inc'])(
    'is told: %s',
    (description) => {
      expect(naming(description)?.quotes).toHaveLength(1);
    },
  );

  it.each(['製薬会社の冊子', '外来で説明を受けた', 'She told the nurse'])('is none here: %s', (description) => {
    expect(naming(description)).toBeUndefined();
  });

  it('is declared by counterpart or product, however it is written', () => {
    expect(naming('山川製薬の冊子', { counterpart: '山川製薬株式会社' })).toBeUndefined();
    expect(naming('Told by Acme Inc', { counterpart: 'ＡＣＭＥ' })).toBeUndefined();
    expect(naming('エフェクト® を勧める', { product: 'えふぇくと' })).toBeUndefined();
  });
});

test('a text that is paid for has to say so, in either language', () => {
  const isTold = (wording: string, relation: Interest['relation'] = 'advertising'): boolean =>
    found(
      one({ wording, channel: 'sns' }, interest('Dr M', { relation, touchpointIds: ['t'] })),
      'paidPostUnmarked',
    ) !== undefined;
  expect(isTold('診察を受けてきました')).toBe(true);
  expect(isTold('診察を受けてきました', 'research')).toBe(false);
  for (const marked of [
    '【広告】診察を受けてきました',
    '#PR 診察',
    'Sponsored: my visit',
    'ＰＲ　診察',
    'タイアップ企画',
  ])
    expect(isTold(marked)).toBe(false);
  expect(isTold('My prize visit')).toBe(true);
});
