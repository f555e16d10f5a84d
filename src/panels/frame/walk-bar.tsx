import { ChevronLeft, ChevronRight, PanelBottom, Route } from 'lucide';
import type { ReactNode } from 'react';
import { placeOnWalk, runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, IconButton } from '#ui';
import './walk-bar.css';

/** On a small screen, under the canvas: step by step through the active journey, and the two panels. */
export function WalkBar(): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const isLeftOpen = useSession((session) => session.isLeftOpen);
  const isRightOpen = useSession((session) => session.isRightOpen);
  const isFullScreen = useSession((session) => session.isFullScreen);
  if (isFullScreen)
    return (
      <nav className="walk-bar is-alone" aria-label={t.editor.walk}>
        <Steps />
      </nav>
    );
  return (
    <nav className="walk-bar" aria-label={t.editor.walk}>
      <Button
        variant="quiet"
        icon={Route}
        aria-label={isLeftOpen ? t.editor.hideLeft : t.editor.showLeft}
        aria-pressed={isLeftOpen}
        onClick={() => runCommand('toggleLeft', context)}
      >
        <span className="walk-bar-word">{t.journeys.journeys}</span>
      </Button>
      <Steps />
      <Button
        variant="quiet"
        icon={PanelBottom}
        aria-label={isRightOpen ? t.editor.hideRight : t.editor.showRight}
        aria-pressed={isRightOpen}
        onClick={() => runCommand('toggleRight', context)}
      >
        <span className="walk-bar-word">{t.editor.rightPanel}</span>
      </Button>
    </nav>
  );
}

function Steps(): ReactNode {
  const context = useCommandContext();
  const t = useText();
  // The place on the walk is made of these three.
  useMap((map) => map);
  useSession((session) => session.selection);
  useSession((session) => session.activeJourney);
  const place = placeOnWalk(context);
  return (
    <div className="walk-steps">
      <IconButton
        icon={ChevronLeft}
        label={t.commands.walkBack}
        aria-disabled={place.before === null}
        onClick={() => runCommand('walkBack', context)}
      />
      <span className="walk-place" role="status">
        {t.editor.place(place.at, place.of)}
      </span>
      <IconButton
        icon={ChevronRight}
        label={t.commands.walkNext}
        aria-disabled={place.next === null}
        onClick={() => runCommand('walkNext', context)}
      />
    </div>
  );
}
