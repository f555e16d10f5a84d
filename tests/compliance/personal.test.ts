import { describe, expect, it } from 'vitest';
import { findPersonalData } from '#compliance';
import { personalKinds } from '#knowledge/rules';
import { personalExamples, personalTraps } from './personal-examples.ts';

const found = (text: string) => findPersonalData(text, { language: 'ja' }).map(({ kind, span }) => [kind, span]);

describe('personal data', () => {
  it.each(personalExamples.map(([text, ...wanted]) => ({ text, wanted })))(
    'are found in “$text”',
    ({ text, wanted }) => {
      expect(found(text)).toEqual(wanted);
    },
  );

  it('are tried of every kind', () => {
    const tried = new Set(personalExamples.flatMap(([, ...wanted]) => wanted.map(([kind]) => kind)));
    expect(personalKinds.filter(({ id }) => !tried.has(id))).toEqual([]);
  });

  it('are not seen in what only looks like them', () => {
    expect(personalTraps.filter((text) => found(text).length > 0)).toEqual([]);
  });

  it('that pass as My Number must not be taken home', () => {
    expect(findPersonalData('987654321093', { language: 'ja' })).toMatchObject([
      { kind: 'my_number', severity: 'block' },
    ]);
  });

  it('are a My Number without a label only where the check digit fits', () => {
    expect(found('控え 987654321094')).toEqual([]);
    expect(found('個人番号 987654321094')).toEqual([['my_number', '987654321094']]);
  });

  it('are told as they are written, and where', () => {
    const text = '連絡先は ０９０−１２３４−５６７８ です';
    const [phone] = findPersonalData(text, { language: 'ja' });
    expect(phone).toMatchObject({ kind: 'phone', span: '０９０−１２３４−５６７８', start: 5 });
  });

  it('come by their place and never overlap', () => {
    const all = findPersonalData('加藤 恵子 1950-03-04 090-0000-0000 keiko@example.com 診察券 123456', {
      language: 'ja',
    });
    expect(all.map(({ kind }) => kind)).toEqual(['name', 'birthdate', 'phone', 'email', 'record_number']);
    all.slice(1).forEach(({ start }, at) => {
      const before = all[at];
      expect(start).toBeGreaterThanOrEqual((before?.start ?? 0) + (before?.span.length ?? 0));
    });
  });
});
