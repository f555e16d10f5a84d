import type { ReactNode } from 'react';
import { useText } from '#i18n/react';
import './channels.css';

/** Says quietly that what is published there counts as medical advertising. */
export function AdvertisingTag(): ReactNode {
  const t = useText().channels;
  return (
    <span className="advertising-tag" title={t.advertisingHint}>
      {t.advertising}
    </span>
  );
}
