import { Check } from 'lucide';
import { useMemo } from 'react';
import { canLink, groupBy, touchpointsInPlace, type Id } from '#model';
import { channels, nameOf } from '#knowledge';
import { channelIconNode } from '#scene';
import { useMap, useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import type { SearchGroup } from '#ui';

/** `to`: the current touchpoint leads to the other one. */
export type LinkDirection = 'to' | 'from';

/** The other touchpoints by phase; those already linked in the journey, by default the active one, cannot be chosen. */
export function useLinkable(id: Id | null, direction: LinkDirection, journey?: Id): SearchGroup[] {
  const map = useMap((whole) => whole);
  const t = useText();
  const language = useLanguage();
  const active = useSession((session) => session.activeJourney);
  const journeyId = journey ?? active;
  return useMemo(() => {
    const isLinked = (other: Id): boolean => {
      if (journeyId === null || id === null) return false;
      const [source, target] = direction === 'to' ? [id, other] : [other, id];
      return !canLink(map, { journeyId, source, target });
    };
    const others = touchpointsInPlace(map).filter((touchpoint) => touchpoint.id !== id);
    return [...groupBy(others, ({ phaseId }) => phaseId)].map(([phaseId, touchpoints]) => ({
      id: `phase:${phaseId}`,
      heading: map.phases[phaseId]?.title || t.common.untitled,
      items: touchpoints.map(({ id: other, title, channel }) => {
        const disabled = isLinked(other);
        return {
          id: other,
          label: title || t.common.untitled,
          detail: disabled
            ? t.dialogs.connect.linked
            : channel === null
              ? undefined
              : nameOf(channels, channel, language),
          keywords: [map.phases[phaseId]?.title ?? ''],
          icon: disabled ? Check : channelIconNode(channel ?? ''),
          disabled,
        };
      }),
    }));
  }, [map, id, direction, journeyId, language, t]);
}
