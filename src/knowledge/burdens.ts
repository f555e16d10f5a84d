import type { Burden } from '#model';
import type { Name, NameLanguage } from './entry.ts';

interface BurdenKind {
  readonly id: keyof Burden;
  readonly name: Name;
  /** An amount with its unit. */
  readonly said: Readonly<Record<NameLanguage, (amount: string) => string>>;
}

/** What a touchpoint can cost the patient and the family. */
export const burdenKinds: readonly BurdenKind[] = [
  {
    id: 'hours',
    name: { ja: 'かかる時間（時間）', en: 'Time (hours)' },
    said: { ja: (amount) => `${amount}時間`, en: (amount) => `${amount} h` },
  },
  {
    id: 'yen',
    name: { ja: '自己負担（円）', en: 'Own money (yen)' },
    said: { ja: (amount) => `${amount}円`, en: (amount) => `¥${amount}` },
  },
  {
    id: 'travelMinutes',
    name: { ja: '移動（分）', en: 'Travel (minutes)' },
    said: { ja: (amount) => `移動${amount}分`, en: (amount) => `${amount} min travel` },
  },
  {
    id: 'daysOff',
    name: { ja: '仕事を休む日数', en: 'Days off work' },
    said: { ja: (amount) => `休み${amount}日`, en: (amount) => `${amount} ${amount === '1' ? 'day' : 'days'} off` },
  },
];

/** *2 h, ¥5,000, 40 min travel*, to two decimals; '' where nothing is known. */
export const burdenText = (burden: Burden, language: NameLanguage): string => burdenSpan(burden, burden, language);

/** The same from the cheapest to the dearest way: *2–5 h, ¥5,000*. */
export function burdenSpan(least: Burden, most: Burden, language: NameLanguage): string {
  const parts = burdenKinds.flatMap(({ id, said }) =>
    most[id] === null ? [] : [said[language](burdenRange(least[id], most[id], language))],
  );
  return parts.join(language === 'ja' ? '、' : ', ');
}

/** An amount, or from the cheapest to the dearest way: *2–3*; – where nothing is known. */
export function burdenRange(least: number | null, most: number | null, language: NameLanguage): string {
  if (least === null || most === null) return '–';
  const to = formatAmount(most, language);
  return least === most ? to : `${formatAmount(least, language)}${language === 'ja' ? '〜' : '–'}${to}`;
}

const formatAmount = (amount: number, language: NameLanguage): string =>
  new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { maximumFractionDigits: 2 }).format(amount);
