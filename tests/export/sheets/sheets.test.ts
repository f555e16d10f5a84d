import { describe, expect, test } from 'vitest';
import { findingsOf } from '#analysis';
import { LANGUAGES, type Language } from '#i18n';
import type { JourneyMap, Review } from '#model';
import { findingsSheet } from '../../../src/export/sheets/findings-sheet.ts';
import { reviewSheet } from '../../../src/export/sheets/review-sheet.ts';
import { sheetCsv, sheetText, type Sheet } from '../../../src/export/sheets/sheet.ts';
import { card, dismissal, journey, map, phase, rating } from '../../support/map-builder.ts';

const NOW = '2026-11-30T03:00:00.000Z';

const approved: Review = {
  advertising: 'approved',
  personalData: 'none',
  conflictOfInterest: '',
  reviewedBy: 'Legal',
  reviewedAt: NOW,
  note: 'With the ward',
  reviewedWording: 'Open on weekdays.',
  reviewedChannel: 'poster',
};

const clinic = (): JourneyMap =>
  map(
    'Clinic',
    phase('Before', 'advert poster page note', { kind: 'healthy' }),
    phase('Clinic', 'visit', { kind: 'diagnosis' }),
    journey('Main', 'advert > poster > page > note > visit', { aspects: ['psychological'] }),
    rating('visit', 'psychological', -2),
    card('advert', { channel: 'tv', wording: 'The best clinic in Japan.' }),
    card('poster', { channel: 'poster', wording: 'Open on weekdays.', review: approved }),
    card('page', { channel: 'web', wording: 'Exosome drip, not approved in Japan.' }),
    card('visit', { painPoint: 'Waits for hours' }),
    card('note', { channel: 'inhouse', wording: '=The best clinic in Japan.' }),
  );

const cell = ({ head, rows }: Sheet, row: string, column: number): string => {
  const found = rows.find(([first]) => first === row);
  expect(head.length).toBe(found?.length);
  return found?.[column] ?? '';
};

describe('the sheet of wordings', async () => {
  const sheet = await reviewSheet(clinic(), { language: 'en', now: NOW });

  test('has a row for each touchpoint with a wording or met through advertising, with its words and what rules say', () => {
    expect(sheet.rows.map(([title]) => title)).toEqual(['advert', 'poster', 'page', 'note']);
    expect(cell(sheet, 'advert', 3)).toBe('The best clinic in Japan.');
    expect(cell(sheet, 'advert', 4)).toContain('R5 Superiority');
    expect(cell(sheet, 'advert', 4)).toContain('“The best clinic”');
    expect(cell(sheet, 'advert', 4)).toContain('2024');
    expect(cell(sheet, 'poster', 4)).toBe('No rule fired.');
    expect(cell(sheet, 'page', 5)).not.toBe('');
  });

  test('says who decided what and when, and that a judgement of other words has lapsed', async () => {
    expect(sheet.rows.find(([title]) => title === 'poster')?.slice(6)).toEqual([
      'Approved',
      'Legal',
      'Nov 30, 2026',
      'With the ward',
    ]);
    const whole = clinic();
    const poster = { ...whole.touchpoints['poster']!, wording: 'Open every day.' };
    const later = { ...whole, touchpoints: { ...whole.touchpoints, poster } };
    expect(cell(await reviewSheet(later, { language: 'en', now: NOW }), 'poster', 6)).toBe('Lapsed');
  });

  test.each(LANGUAGES)(
    'names pack and date, and never says that something may be published (%s)',
    async (language: Language) => {
      const { lead, rows } = await reviewSheet(clinic(), { language, now: NOW });
      expect(lead.join(' ')).toMatch(/ad-ja-2024/);
      expect(lead.join(' ')).toMatch(/Not clearance to publish|掲載可否の判断ではありません/);
      expect(JSON.stringify(rows)).not.toMatch(/may be published|適法|掲載できます/);
    },
  );
});

describe('the sheet of findings', () => {
  test('lists sentences by how pressing they are, and at the end what was laid aside with its reason', async () => {
    const suffering = findingsOf(clinic(), { today: NOW }).all.find(({ code }) => code === 'suffering')!;
    const aside = dismissal(suffering.key, { basis: suffering.basis, reason: 'The ward knows' })(clinic());
    const { rows } = await findingsSheet(aside, { language: 'en', perspective: 'all', now: NOW });
    expect(rows[0]?.slice(0, 4)).toEqual(['The wording of “advert” may break rule R5', 'Alert', 'advert', 'Before']);
    expect(rows.map((row) => row.at(-1))).toContain('painUnanswered');
    expect(rows.at(-1)?.slice(-2)).toEqual(['The ward knows', 'suffering']);
    expect(rows.filter((row) => row.at(-1) === 'suffering')).toHaveLength(1);
  });

  test('names what a sentence only counts, up to twenty of them', async () => {
    const ids = Array.from({ length: 23 }, (_, index) => `low${index}`);
    const many = map('Many', phase('A', ids.join(' ')), ...ids.map((id) => rating(id, 'medical', -1)));
    const whereOf = async (given: JourneyMap): Promise<string | undefined> => {
      const { rows } = await findingsSheet(given, { language: 'en', perspective: 'all', now: NOW });
      return rows.find((row) => row.at(-1) === 'reasonMissing')?.[2];
    };
    expect(await whereOf(many)).toMatch(/^“low0”, “low1”, .*“low19”, 3 more$/);
  });

  test('as text has its sentences under how pressing they are, and repeats nothing that they say', async () => {
    const suffering = findingsOf(clinic(), { today: NOW }).all.find(({ code }) => code === 'suffering')!;
    const aside = dismissal(suffering.key, { basis: suffering.basis, reason: 'The ward knows' })(clinic());
    const text = sheetText(await findingsSheet(aside, { language: 'en', perspective: 'all', now: NOW }), ': ');
    expect(text).toContain(
      '== Alert (1) ==\n\nThe wording of “advert” may break rule R5\n  What to do: Mend it\n\n== ',
    );
    expect(text.split('== Dismissed (1) ==')[1]).toContain('  Dismissed because: The ward knows');
  });

  test('is for one perspective where that was chosen', async () => {
    const sheet = await findingsSheet(clinic(), { language: 'ja', perspective: 'executive', now: NOW });
    expect(sheet.lead).toContain('対象の視点：経営');
    for (const row of sheet.rows) expect(row[4]).toContain('経営');
  });
});

test('a sheet as CSV is read by Excel, runs no formula, and tells what it is of', async () => {
  const csv = await sheetCsv(await reviewSheet(clinic(), { language: 'ja', now: NOW }));
  expect(csv.startsWith('\ufeff接点,フェーズ,')).toBe(true);
  expect(csv).toContain("'=The best clinic");
  expect(csv).toContain('時点');
});

test('a sheet as text has a paragraph for each row, and names what is in it', () => {
  const sheet: Sheet = {
    title: 'T',
    lead: ['As of today'],
    head: ['A', 'B', 'C'],
    rows: [
      ['x', '', 'z'],
      ['y', '1', ''],
    ],
  };
  expect(sheetText(sheet, ': ')).toBe('T\nAs of today\n\nx\n  C: z\n\ny\n  B: 1');
});
