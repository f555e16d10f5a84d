import type { Language } from './language.ts';
import { formatNumber } from './number.ts';

/** A measure's value with its unit, a percent sign close by, others a space behind; null while it is not measured. */
export const measureText = (
  { value, unit }: { readonly value: number | null; readonly unit: string },
  language: Language,
): string | null =>
  value === null ? null : `${formatNumber(language, value, 2)}${unit === '' || unit === '%' ? unit : ` ${unit}`}`;
