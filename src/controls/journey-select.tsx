import { useMemo, type ReactNode } from 'react';
import { inOrder } from '#model';
import type { SessionStore } from '#editor';
import { useMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Select } from '#ui';

/** Chooses the active journey; nothing where the map has none. */
export function JourneySelect({ session, label }: { session: SessionStore; label: string }): ReactNode {
  const t = useText();
  const active = useSession((state) => state.activeJourney);
  const records = useMap((map) => map.journeys);
  const journeys = useMemo(() => inOrder(records), [records]);
  if (active === null) return null;
  return (
    <Select
      look="button"
      label={label}
      value={active}
      onChange={(id) => session.setState({ activeJourney: id })}
      options={journeys.map(({ id, title }) => ({ value: id, label: title || t.common.untitled }))}
    />
  );
}
