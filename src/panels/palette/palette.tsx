import { useId, type ReactNode } from 'react';
import { channelGroups } from '#knowledge';
import { canAddTouchpoint } from '#model';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { PaletteGroup } from './palette-group.tsx';
import './palette.css';

/** Adds touchpoints by the kind of their channel: a press puts one into view, a drag puts it where it is dropped. */
export function Palette(): ReactNode {
  const t = useText().journeys.palette;
  const id = useId();
  const isEnabled = useMap(canAddTouchpoint);
  return (
    <section className="palette" aria-labelledby={`${id}-title`} aria-describedby={`${id}-hint`}>
      <h2 className="panel-heading" id={`${id}-title`}>
        {t.title}
      </h2>
      <ul className="palette-groups">
        {channelGroups.map((group) => (
          <PaletteGroup key={group.id} group={group} isEnabled={isEnabled} />
        ))}
      </ul>
      <p className="palette-hint" id={`${id}-hint`}>
        {t.hint}
      </p>
    </section>
  );
}
