import type { ReactNode } from 'react';
import { useText } from '#i18n/react';
import './illustrative.css';

/** Says that a map is made up for explanation. */
export function Illustrative(): ReactNode {
  const t = useText();
  return <span className="illustrative">{t.newMap.illustrative}</span>;
}
