import { contactPatterns } from './contact-patterns.ts';
import type { PersonalKind } from './kind.ts';
import { numberPatterns } from './number-patterns.ts';
import { placePatterns } from './place-patterns.ts';

/** What identifies a person. Where two overlap, the earlier row has it. */
export const personalKinds: readonly PersonalKind[] = [
  {
    id: 'url_profile',
    name: { ja: 'SNS・ブログ', en: 'profile' },
    severity: 'warn',
    patterns: contactPatterns.url_profile,
  },
  { id: 'email', name: { ja: 'メールアドレス', en: 'e-mail' }, severity: 'warn', patterns: contactPatterns.email },
  { id: 'my_number', name: { ja: '個人番号', en: 'My Number' }, severity: 'block', patterns: numberPatterns.my_number },
  {
    id: 'insurance_number',
    name: { ja: '保険の番号', en: 'insurance number' },
    severity: 'warn',
    patterns: numberPatterns.insurance_number,
  },
  { id: 'other', name: { ja: 'その他の番号', en: 'other number' }, severity: 'warn', patterns: numberPatterns.other },
  {
    id: 'record_number',
    name: { ja: '患者番号', en: 'record number' },
    severity: 'warn',
    patterns: numberPatterns.record_number,
  },
  {
    id: 'birthdate',
    name: { ja: '生年月日', en: 'date of birth' },
    severity: 'warn',
    patterns: placePatterns.birthdate,
  },
  { id: 'phone', name: { ja: '電話番号', en: 'phone' }, severity: 'warn', patterns: contactPatterns.phone },
  { id: 'address', name: { ja: '住所', en: 'address' }, severity: 'warn', patterns: placePatterns.address },
  { id: 'postal', name: { ja: '郵便番号', en: 'postcode' }, severity: 'warn', patterns: placePatterns.postal },
  { id: 'name', name: { ja: '氏名', en: 'name' }, severity: 'warn', patterns: [] },
];
