import { Download, EyeOff, FileInput, Table2 } from 'lucide';
import { useId, type ReactNode } from 'react';
import { commandOf, runCommand, type CommandId } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, type IconNode } from '#ui';
import './ratings-section.css';

/** What can be done with the ratings of a whole map: in and out as a table, and a blind round. */
export function MapRatings(): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const headingId = useId();
  const isBlind = useSession((session) => session.isBlind);
  // Which of them can be used follows from the map.
  useMap((map) => Object.keys(map.ratings).length > 0);
  useMap((map) => Object.keys(map.touchpoints).length > 0);
  const button = (id: CommandId, icon: IconNode): ReactNode => (
    <Button size="s" icon={icon} disabled={!commandOf(id).isEnabled(context)} onClick={() => runCommand(id, context)}>
      {t.commands[id]}
    </Button>
  );
  return (
    <section className="inspector-section" aria-labelledby={headingId}>
      <h3 className="ui-label" id={headingId}>
        {t.ratings.section}
      </h3>
      <div className="map-ratings">
        {button('importRatings', FileInput)}
        {button('exportRatings', Download)}
        {button('exportRatingForm', Table2)}
        {button(isBlind ? 'reveal' : 'startBlindRound', EyeOff)}
      </div>
      {!isBlind && <p className="ui-hint">{t.perspectives.startBlindHint}</p>}
    </section>
  );
}
