import type { Measure } from '#model';
import { formatNumber, type Language } from '#i18n';

/** A measure's value with its unit, a percent sign close by, others a space behind; null while it is not measured. */
export const measureText = ({ value, unit }: Pick<Measure, 'value' | 'unit'>, language: Language): string | null =>
  value === null ? null : `${formatNumber(language, value, 2)}${unit === '' || unit === '%' ? unit : ` ${unit}`}`;
