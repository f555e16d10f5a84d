import { useMemo, type ReactNode } from 'react';
import { ASPECTS, ratingsByTouchpoint } from '#model';
import { useMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Field } from '#ui';
import { PerspectiveSelect } from '#controls';
import { aspectScore } from '#analysis';
import { PerspectivesTable } from './perspectives-table.tsx';
import { RatingsSection } from './ratings-section.tsx';
import { ScoreRow } from './score-row.tsx';
import { SharedIssue } from './shared-issue.tsx';
import type { TouchpointsProps } from './touchpoints.ts';
import './experience-tab.css';

/** How the touchpoint is lived through: one perspective's scores first; of all together, how they differ and what they agree on first. */
export function ExperienceTab({ touchpoints }: TouchpointsProps): ReactNode {
  const t = useText().inspector;
  const viewpoint = useSession((session) => session.viewpoint);
  const [only] = touchpoints;
  const together = (
    <>
      <Differences touchpoints={touchpoints} />
      {touchpoints.length === 1 && only !== undefined && <SharedIssue touchpoint={only} />}
    </>
  );
  return (
    <div className="inspector-fields">
      <Field label={t.perspective} inline className="perspective-switch">
        <PerspectiveSelect />
      </Field>
      {viewpoint === 'all' && together}
      <Scores touchpoints={touchpoints} />
      {touchpoints.length === 1 && <Evidence touchpoints={touchpoints} />}
      {viewpoint !== 'all' && together}
    </div>
  );
}

function Scores({ touchpoints }: TouchpointsProps): ReactNode {
  const t = useText().inspector;
  const viewpoint = useSession((session) => session.viewpoint);
  const ratings = useMap((map) => map.ratings);
  const ids = useMemo(() => touchpoints.map(({ id }) => id), [touchpoints]);
  const scores = useMemo(
    () => ASPECTS.map((aspect) => aspectScore({ ratings }, ids, { aspect, viewpoint })),
    [ratings, ids, viewpoint],
  );
  return (
    <>
      {viewpoint === 'all' && <p className="inspector-note">{t.chooseToRate}</p>}
      <div className="score-rows">
        {scores.map((score) => (
          <ScoreRow key={`${score.aspect} ${viewpoint}`} ids={ids} score={score} viewpoint={viewpoint} />
        ))}
      </div>
    </>
  );
}

/** The ratings of a single touchpoint, in a blind round one's own alone. */
function Evidence({ touchpoints: [touchpoint] }: TouchpointsProps): ReactNode {
  const viewpoint = useSession((session) => session.viewpoint);
  const isBlind = useSession((session) => session.isBlind);
  const all = useMap(ratingsByTouchpoint).get(touchpoint?.id ?? '');
  const ratings = useMemo(
    () => (all ?? []).filter(({ perspective }) => !isBlind || perspective === viewpoint),
    [all, isBlind, viewpoint],
  );
  if (touchpoint === undefined) return null;
  return (
    <RatingsSection
      key={`${touchpoint.id} ${viewpoint}`}
      touchpointId={touchpoint.id}
      ratings={ratings}
      viewpoint={viewpoint}
    />
  );
}

function Differences({ touchpoints }: TouchpointsProps): ReactNode {
  const isBlind = useSession((session) => session.isBlind);
  const byTouchpoint = useMap(ratingsByTouchpoint);
  const [only] = touchpoints;
  if (isBlind || touchpoints.length !== 1 || only === undefined) return null;
  return <PerspectivesTable ratings={byTouchpoint.get(only.id) ?? []} />;
}
