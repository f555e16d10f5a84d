import { expect, test } from 'vitest';
import { durationFrom } from '#fields';
import { DURATION_UNITS } from '#model';
import { durationText } from '#knowledge';

test.each([
  ['2 weeks', 2, 'weeks'],
  ['2週間', 2, 'weeks'],
  ['２週', 2, 'weeks'],
  ['1.5 h', 1.5, 'hours'],
  ['1,5 hours', 1.5, 'hours'],
  ['30分', 30, 'minutes'],
  ['90 min.', 90, 'minutes'],
  ['3か月', 3, 'months'],
  ['約３ヶ月間', 3, 'months'],
  ['6カ月ほど', 6, 'months'],
  ['about 10 days', 10, 'days'],
  ['a week', 1, 'weeks'],
  ['Two months', 2, 'months'],
  ['half a year', 0.5, 'years'],
  ['half an hour', 0.5, 'hours'],
  ['半年', 0.5, 'years'],
  ['半日', 0.5, 'days'],
  ['二週間', 2, 'weeks'],
  ['1時間半', 1.5, 'hours'],
  ['1時間30分', 90, 'minutes'],
  ['1 h 30 min', 90, 'minutes'],
  ['2 weeks and 3 days', 17, 'days'],
  ['1年と6か月', 18, 'months'],
  ['12-month', 12, 'months'],
  ['0 days', 0, 'days'],
  ['1,200 days', 1200, 'days'],
] as const)('%s is %d %s', (text, amount, unit) => {
  expect(durationFrom(text)).toEqual({ amount, unit });
});

test.each([
  '',
  '2',
  'weeks',
  'soon',
  '数日',
  '2-3 weeks',
  '2〜3週間',
  '3月',
  '-2 days',
  '1 month 2 days',
  '30 min 1 h',
  '2 fortnights',
  '1000001 days',
  'two or three days',
])('“%s” is no duration', (text) => {
  expect(durationFrom(text)).toBeNull();
});

test('what is told of a duration is read as the same, in either language and every unit', () => {
  for (const unit of DURATION_UNITS)
    for (const amount of [0, 1, 2.5, 14])
      for (const language of ['ja', 'en'] as const)
        expect(durationFrom(durationText({ amount, unit }, language))).toEqual({ amount, unit });
});
