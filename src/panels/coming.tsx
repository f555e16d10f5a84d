import type { ReactNode } from 'react';
import { useText } from '#i18n/react';
import { Spinner } from '#ui';

/** Stands where a part of a panel will be. */
export function Coming(): ReactNode {
  return <Spinner label={useText().views.opening} />;
}
