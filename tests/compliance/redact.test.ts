import { describe, expect, it } from 'vitest';
import { findPersonalData, redact, redactAll } from '#compliance';
import { personalExamples } from './personal-examples.ts';

const redacted = (text: string, language: 'ja' | 'en') =>
  redact(text, findPersonalData(text, { language }), { language });

describe('redaction', () => {
  it('puts the kind in brackets, in the language, and leaves the rest', () => {
    expect(redacted('西村さんの携帯は090-0000-1111。', 'ja')).toBe('［氏名］さんの携帯は［電話番号］。');
    expect(redacted('Mrs Eleanor Whitby, DOB 04/11/1952', 'en')).toBe('[name], DOB [date of birth]');
  });

  it('leaves a text alone in which nothing is found', () => {
    expect(redactAll('血圧は138/88でした。', { language: 'ja' })).toBe('血圧は138/88でした。');
  });

  it('leaves nothing to be found', () => {
    for (const language of ['ja', 'en'] as const) {
      const left = personalExamples.map(([text]) => redactAll(text, { language }));
      expect(left.filter((text) => findPersonalData(text, { language }).length > 0)).toEqual([]);
    }
  });
});
