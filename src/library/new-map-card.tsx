import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { standardPhases } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { Illustrative } from './illustrative.tsx';
import { TemplatePhases } from './template-phases.tsx';
import { TemplatePicture } from './template-picture.tsx';
import type { NewMapChoice } from './new-map-choice.ts';

interface NewMapCardProps {
  readonly choice: NewMapChoice;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onCreate: () => void;
}

/** One thing to begin with, as a radio button that looks like a map. */
export function NewMapCard({ choice, isChosen, onChoose, onCreate }: NewMapCardProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const template = choice.kind === 'template' ? choice.template : null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onCreate();
  };
  return (
    <div className="new-map-card">
      <input
        type="radio"
        name="new-map"
        checked={isChosen}
        onChange={onChoose}
        onDoubleClick={onCreate}
        onKeyDown={onKeyDown}
        aria-labelledby={`${id}-title`}
        aria-describedby={template === null ? `${id}-summary` : `${id}-summary ${id}-phases`}
      />
      <TemplatePicture choice={choice} />
      <span className="new-map-text">
        <span className="new-map-title" id={`${id}-title`}>
          {template === null ? t.newMap.blank : template.title[language]}
        </span>
        <span className="new-map-summary" id={`${id}-summary`}>
          {template === null
            ? t.newMap.blankSummary(standardPhases.length)
            : t.newMap.summary(template.phases.length, template.touchpoints.length)}
          {template !== null && <Illustrative />}
        </span>
        {template !== null && <TemplatePhases id={`${id}-phases`} template={template} />}
      </span>
    </div>
  );
}
