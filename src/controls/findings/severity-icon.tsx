import { Info, OctagonAlert, TriangleAlert } from 'lucide';
import type { ReactNode } from 'react';
import type { Severity } from '#analysis';
import { useText } from '#i18n/react';
import { Icon } from '#ui';
import './severity-icon.css';

const ICONS = { alert: OctagonAlert, warn: TriangleAlert, note: Info } as const;

interface SeverityIconProps {
  readonly severity: Severity;
  /** CSS px. */
  readonly size?: number;
  /** Whether it is said aloud; not where the words beside it say so. */
  readonly isSaid?: boolean;
}

/** How much a finding presses: told by shape, and by colour for who sees it. */
export function SeverityIcon({ severity, size = 16, isSaid = false }: SeverityIconProps): ReactNode {
  const t = useText().findings.severity;
  return (
    <Icon
      icon={ICONS[severity]}
      size={size}
      className={`severity-icon is-${severity}`}
      label={isSaid ? t[severity] : undefined}
    />
  );
}
