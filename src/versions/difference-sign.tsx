import type { ReactNode } from 'react';
import { differenceSign, type DifferenceMark } from '#scene';
import { DisplayList } from '#scene/react';

/** The sign by which the picture tells a kind of difference; the word stands beside it. */
export const DifferenceSign = ({ kind }: { readonly kind: DifferenceMark }): ReactNode => (
  <svg className="difference-sign" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
    <DisplayList items={differenceSign(kind)} />
  </svg>
);
