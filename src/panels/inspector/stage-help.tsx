import { ArrowLeft, CircleHelp } from 'lucide';
import { useRef, useState, type ReactNode } from 'react';
import { stageFromAnswer, type Staging } from '#analysis';
import { nameOf, stages, stagingAnswers, stagingQuestion, type StagingAnswer } from '#knowledge';
import type { Stage } from '#model';
import { useLanguage, useText } from '#i18n/react';
import { Button, Popover } from '#ui';

interface StageHelpProps {
  /** What the stage is asked about; '' where it has no name yet. */
  readonly behaviour: string;
  /** The stage before on the path. */
  readonly before: Stage | null;
  readonly onStage: (staging: Staging) => void;
}

/** The staging question: about the named behaviour, with an answer for each stage, and one for having stopped. */
export function StageHelp({ behaviour, before, onStage }: StageHelpProps): ReactNode {
  const t = useText().approach;
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [hasStopped, setStopped] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const turn = (next: boolean): void => {
    setStopped(next);
    requestAnimationFrame(() => body.current?.querySelector<HTMLElement>('.stage-answer')?.focus());
  };
  const change = (next: boolean): void => {
    setOpen(next);
    setStopped(false);
  };
  const answer = ({ id }: StagingAnswer): void => {
    change(false);
    // Whoever says to have stopped was acting, whatever the map knows of that.
    onStage(stageFromAnswer(id, hasStopped && !isActing(before) ? 'action' : before));
  };
  const offered = hasStopped ? stagingAnswers.filter(({ stage }) => !isActing(stage)) : stagingAnswers;
  return (
    <Popover
      label={t.helpTitle}
      align="start"
      className="stage-help"
      open={isOpen}
      onOpenChange={change}
      trigger={
        <Button variant="quiet" size="s" icon={CircleHelp} className="stage-help-button">
          {t.help}
        </Button>
      }
    >
      <div ref={body} className="stage-question">
        <h3>{hasStopped ? t.stoppedQuestion : stagingQuestion[language]}</h3>
        <p className="ui-hint">{behaviour === '' ? t.behaviourMissing : t.about(behaviour)}</p>
        <ul className="stage-answers">
          {offered.map((each) => (
            <li key={each.id}>
              <button type="button" className="stage-answer" onClick={() => answer(each)}>
                <span>{each.name[language]}</span>
                <small>{nameOf(stages, each.stage, language)}</small>
              </button>
            </li>
          ))}
          {!hasStopped && (
            <li>
              <button type="button" className="stage-answer" onClick={() => turn(true)}>
                <span>{t.stopped}</span>
                <small>{t.jump.relapse}</small>
              </button>
            </li>
          )}
        </ul>
        {hasStopped && (
          <>
            <p className="ui-hint">{t.stoppedHint}</p>
            <Button variant="quiet" size="s" icon={ArrowLeft} onClick={() => turn(false)}>
              {t.back}
            </Button>
          </>
        )}
      </div>
    </Popover>
  );
}

const isActing = (stage: Stage | null): boolean => stage === 'action' || stage === 'maintenance';
