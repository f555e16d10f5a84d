import { useMemo, useState, type ReactNode } from 'react';
import { stagingAt } from '#analysis';
import { useCommandContext } from '#commands/react';
import { nameOf, stages } from '#knowledge';
import type { Touchpoint } from '#model';
import { useMap, useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { StageHelp } from './stage-help.tsx';
import { editorOf } from './touchpoints.ts';

interface StagePlaceProps {
  readonly touchpoint: Touchpoint;
  readonly isBehaviourNear: boolean;
}

/** Under a touchpoint's stage: of which behaviour it is, whether it was come to by a skip or a relapse, and help to choose. */
export function StagePlace({ touchpoint, isBehaviourNear }: StagePlaceProps): ReactNode {
  const context = useCommandContext();
  const t = useText().approach;
  const language = useLanguage();
  const map = useMap((whole) => whole);
  const active = useSession((session) => session.activeJourney);
  const { journey, here, skipped } = useMemo(() => stagingAt(map, touchpoint.id, active), [map, touchpoint.id, active]);
  const [hasRelapsed, setRelapsed] = useState(false);
  const behaviour = journey?.behaviour ?? '';
  const from = here?.before == null ? '' : nameOf(stages, here.before, language);
  const move =
    here?.move === 'relapse'
      ? t.moves.relapse(from)
      : here?.move === 'skip'
        ? t.moves.skip(from, skipped)
        : hasRelapsed && touchpoint.stage !== null
          ? t.stoppedHint
          : '';
  return (
    <>
      {!isBehaviourNear && touchpoint.stage !== null && touchpoint.stage !== 'notApplicable' && (
        <p className="ui-hint">{behaviour === '' ? t.notStaged : t.ofBehaviour(behaviour)}</p>
      )}
      <p className="stage-move" role="status" data-move={here?.move ?? undefined}>
        {move}
      </p>
      <StageHelp
        behaviour={behaviour}
        before={here?.before ?? null}
        onStage={({ stage, isRelapse }) => {
          setRelapsed(isRelapse);
          editorOf(context, [touchpoint])({ stage });
        }}
      />
    </>
  );
}
