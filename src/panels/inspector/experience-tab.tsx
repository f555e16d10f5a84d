import { useMemo, type ReactNode } from 'react';
import { ASPECTS, ratingsByTouchpoint, type Viewpoint } from '#model';
import { perspectives } from '#knowledge';
import { useMap, useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Field, Select } from '#ui';
import { PerspectivesTable } from './perspectives-table.tsx';
import { ScoreRow } from './score-row.tsx';
import { aspectScore } from './scores.ts';
import type { TouchpointsProps } from './touchpoints.ts';
import './experience-tab.css';

/** How the touchpoint is lived through: four scores of one perspective, and how the perspectives differ. */
export function ExperienceTab({ context, touchpoints }: TouchpointsProps): ReactNode {
  const t = useText().inspector;
  const viewpoint = useSession((session) => session.viewpoint);
  const ratings = useMap(ratingsByTouchpoint);
  const ids = useMemo(() => touchpoints.map(({ id }) => id), [touchpoints]);
  const scores = useMemo(
    () => ASPECTS.map((aspect) => aspectScore(ratings, ids, { aspect, viewpoint })),
    [ratings, ids, viewpoint],
  );
  const [only] = ids;
  return (
    <div className="inspector-fields">
      <PerspectiveSwitch context={context} viewpoint={viewpoint} />
      {viewpoint === 'all' && <p className="inspector-note">{t.chooseToRate}</p>}
      <div className="score-rows">
        {scores.map((score) => (
          <ScoreRow key={`${score.aspect} ${viewpoint}`} context={context} ids={ids} score={score} viewpoint={viewpoint} />
        ))}
      </div>
      {ids.length === 1 && only !== undefined && <PerspectivesTable ratings={ratings.get(only) ?? []} />}
    </div>
  );
}

function PerspectiveSwitch({ context, viewpoint }: Pick<TouchpointsProps, 'context'> & { viewpoint: Viewpoint }): ReactNode {
  const t = useText().inspector;
  const language = useLanguage();
  return (
    <Field label={t.perspective} inline className="perspective-switch">
      <Select<Viewpoint>
        value={viewpoint}
        onChange={(next) => context.openMap.session.setState({ viewpoint: next })}
        options={[
          ...perspectives.map(({ id, name }) => ({ value: id, label: name[language] })),
          { value: 'all', label: t.allPerspectives },
        ]}
      />
    </Field>
  );
}
