import { SquareDashedMousePointer, Trash2 } from 'lucide';
import type { ReactNode } from 'react';
import { runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Phase } from '#model';
import { useText } from '#i18n/react';
import { useMap } from '#editor/react';
import { Button } from '#ui';

/** Several phases: how many, what lies in them, and what can be done with all of them. */
export function PhasesInspector({ phases }: { readonly phases: readonly Phase[] }): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const ids = new Set(phases.map(({ id }) => id));
  const count = useMap((map) => Object.values(map.touchpoints).filter(({ phaseId }) => ids.has(phaseId)).length);
  return (
    <div className="inspector-scroll">
      <header className="inspector-head">
        <h2 className="ui-label">{t.inspector.severalPhases(phases.length)}</h2>
        <p className="inspector-place">{t.inspector.touchpoints(count)}</p>
      </header>
      <div className="inspector-fields">
        <Button
          icon={SquareDashedMousePointer}
          disabled={count === 0}
          onClick={() => void runCommand('selectPhase', context)}
        >
          {t.canvas.selectTheirTouchpoints}
        </Button>
        <Button
          variant="quiet"
          className="inspector-delete"
          icon={Trash2}
          onClick={() => context.openDialog('removePhases')}
        >
          {t.canvas.deletePhases(phases.length)}
        </Button>
      </div>
    </div>
  );
}
