import { useId, type ReactNode } from 'react';
import { useCommandContext } from '#commands/react';
import { fieldName } from '#fields';
import type { Stage } from '#model';
import { entryOf, stages, type StageEntry } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { Tooltip } from '#ui';
import { sharedValue } from '#analysis';
import { StagePlace } from './stage-place.tsx';
import { editorOf, type TouchpointsProps } from './touchpoints.ts';
import './stage-field.css';

interface StageFieldProps extends TouchpointsProps {
  /** The target behaviour stands beside it and need not be said again. */
  readonly isBehaviourNear?: boolean;
}

/** The stage of change: a ladder of five steps, or not applicable, or not set. */
export function StageField({ touchpoints, isBehaviourNear = false }: StageFieldProps): ReactNode {
  const context = useCommandContext();
  const t = useText().inspector;
  const language = useLanguage();
  const { isMixed, value } = sharedValue(touchpoints, (touchpoint) => touchpoint.stage);
  const entry = value === null ? undefined : entryOf(stages, value);
  const reached = entry?.index ?? 0;
  const group = useId();
  const [only, ...others] = touchpoints;
  const choose = (stage: Stage | null) => (): void => editorOf(context, touchpoints)({ stage });
  return (
    <fieldset className="stage-field">
      <legend className="visually-hidden">{fieldName('stage', language)}</legend>
      <div className="stage-head" aria-hidden="true">
        <span className="ui-label">{fieldName('stage', language)}</span>
        <span className="stage-name" data-empty={entry === undefined || undefined}>
          {isMixed ? t.mixed : (entry?.name[language] ?? t.noStage)}
        </span>
      </div>
      <div className="stage-steps">
        {stages.map((stage) =>
          stage.index === null ? null : (
            <Step
              key={stage.id}
              stage={stage}
              group={group}
              isOn={stage.index <= reached}
              isChosen={value === stage.id}
              onChoose={choose(stage.id)}
            />
          ),
        )}
      </div>
      {entry !== undefined && <p className="ui-hint">{entry.criterion[language]}</p>}
      <div className="stage-others">
        {stages.map((stage) =>
          stage.index === null ? (
            <Other
              key={stage.id}
              group={group}
              name={stage.name[language]}
              isChosen={value === stage.id}
              onChoose={choose(stage.id)}
            />
          ) : null,
        )}
        <Other group={group} name={t.noStage} isChosen={!isMixed && value === null} onChoose={choose(null)} />
      </div>
      {only !== undefined && others.length === 0 && <StagePlace touchpoint={only} isBehaviourNear={isBehaviourNear} />}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly group: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Step({
  stage,
  group,
  isOn,
  isChosen,
  onChoose,
}: ChoiceProps & { stage: StageEntry; isOn: boolean }): ReactNode {
  const language = useLanguage();
  const hint = `${group}-${stage.id}`;
  const { name, criterion } = stage;
  return (
    <Tooltip
      text={
        <>
          <strong>{name[language]}</strong>
          <br />
          {criterion[language]}
        </>
      }
    >
      <label className="stage-step" data-on={isOn || undefined}>
        <input
          type="radio"
          className="visually-hidden"
          name={group}
          aria-label={name[language]}
          aria-describedby={hint}
          checked={isChosen}
          onChange={onChoose}
        />
        <span className="stage-bar" />
        <span className="visually-hidden" id={hint}>
          {criterion[language]}
        </span>
      </label>
    </Tooltip>
  );
}

const Other = ({ group, name, isChosen, onChoose }: ChoiceProps & { name: string }): ReactNode => (
  <label className="stage-other">
    <input type="radio" className="visually-hidden" name={group} checked={isChosen} onChange={onChoose} />
    <span>{name}</span>
  </label>
);
