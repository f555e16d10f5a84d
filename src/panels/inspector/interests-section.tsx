import { useMemo, type ReactNode } from 'react';
import { addInterest, moveInterest, removeInterest } from '#commands';
import { useCommandContext } from '#commands/react';
import { inOrder, type Interest } from '#model';
import { interestRelations, nameOf } from '#knowledge';
import { formatDate, formatNumber } from '#i18n';
import { useMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { InterestFields } from './interest-fields.tsx';
import { RecordsSection } from './records-section.tsx';

/** What those whose words stand on the map have received from companies; a blank list says nothing, not *none*. */
export function InterestsSection(): ReactNode {
  const context = useCommandContext();
  const t = useText().interests;
  const language = useLanguage();
  const table = useMap((map) => map.interests);
  const interests = useMemo(() => inOrder(table), [table]);
  const factsOf = ({ relation, counterpart, product, declaredAt, touchpointIds }: Interest): string =>
    [
      nameOf(interestRelations, relation, language),
      counterpart,
      product,
      declaredAt === null ? t.undated : formatDate(language, declaredAt),
      touchpointIds.length === 0 ? '' : t.concerns(touchpointIds.length, formatNumber(language, touchpointIds.length)),
    ]
      .filter(Boolean)
      .join(t.separator);
  return (
    <RecordsSection
      rows={interests}
      words={t}
      onAdd={() => addInterest(context)}
      renderRecord={(interest) => {
        const name = interest.role || t.nobody;
        return {
          name,
          head: (
            <>
              <strong>{name}</strong>
              <small>{factsOf(interest)}</small>
            </>
          ),
          fields: <InterestFields interest={interest} />,
          onMove: (to) => void moveInterest(context, interest.id, to),
          onRemove: () => removeInterest(context, interest.id),
        };
      }}
    />
  );
}
