import { ArrowLeft, ArrowRight, Keyboard } from 'lucide';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Rated } from '#model';
import { aspects, nameOf } from '#knowledge';
import { current, roleOf, takeRole } from '#commands';
import { useCommandContext } from '#commands/react';
import type { AfterScore } from '#editor';
import { useMap, useSession } from '#editor/react';
import { formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { Button, Dialog, IconButton, SegmentedControl } from '#ui';
import { RoleSelect } from '#controls';
import { RoleQuestion } from './rate-dialog-role.tsx';
import { RateScores } from './rate-dialog-scores.tsx';
import { useRatingSteps } from './use-rating-steps.ts';
import './rate-dialog.css';

export interface RateDialogProps {
  readonly onClose: () => void;
}

/** Four scores of one touchpoint in a few keys, and on along the journey, if one likes after each score. */
export function RateDialog({ onClose }: RateDialogProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const id = useSession(() => current(context));
  const title = useMap((map) => (id === null ? '' : (map.touchpoints[id]?.title ?? '')));
  const role = useSession(roleOf);
  const { aspect, setAspect, given, round, at, count, goTo, step, goOn } = useRatingSteps(id ?? '');
  if (id === null) return null;
  const heading = t.perspectives.quickRateOf(title || t.common.untitled);
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className="rate-dialog"
      size="s"
      title={heading}
      description={
        role !== null && (
          <span className="rate-dialog-place">
            <span role="status">
              <span className="visually-hidden">{heading} </span>
              {t.perspectives.stepOf(formatNumber(language, at + 1), formatNumber(language, count))}
              {given !== '' && <span className="rate-dialog-given">{given}</span>}
            </span>
            <IconButton icon={Keyboard} size="s" label={t.perspectives.quickKeys} className="rate-dialog-keys" />
          </span>
        )
      }
      closeLabel={t.common.close}
      footer={
        role !== null && (
          <>
            <div className="rate-dialog-perspective">
              <RoleSelect
                value={role}
                onChange={(next) => takeRole(context, next)}
                label={t.perspectives.ratingAs}
                prefix={t.perspectives.ratingAsPrefix}
              />
            </div>
            {at > 0 && <IconButton icon={ArrowLeft} label={t.perspectives.previous} onClick={() => step(-1)} />}
            {at < count - 1 && (
              <Button endIcon={ArrowRight} onClick={() => step(1)}>
                {t.perspectives.next}
              </Button>
            )}
            {round !== null && <NextRound round={round} onGo={() => goTo(round)} />}
            <Button variant="primary" onClick={onClose}>
              {t.common.done}
            </Button>
          </>
        )
      }
    >
      {role === null ? (
        <RoleQuestion />
      ) : (
        <>
          <AfterScoreChoice />
          <RateScores
            key={id}
            id={id}
            aspect={aspect}
            onAspect={setAspect}
            onScored={goOn}
            onStep={step}
            onDone={onClose}
          />
        </>
      )}
    </Dialog>
  );
}

/** What comes after a score: the same again, the next aspect, or the next touchpoint. */
function AfterScoreChoice(): ReactNode {
  const t = useText().perspectives;
  const { session } = useCommandContext().openMap;
  const after = useSession((state) => state.afterScore);
  return (
    <div className="rate-dialog-after">
      <span aria-hidden="true">{t.afterScore}</span>
      <SegmentedControl<AfterScore>
        label={t.afterScore}
        value={after}
        onChange={(afterScore) => session.setState({ afterScore })}
        options={(['stay', 'aspect', 'touchpoint'] as const).map((value) => ({ value, label: t.afterScores[value] }))}
      />
    </div>
  );
}

/** At the end of the journey: from its beginning at the next aspect. It has the focus, so that Enter goes on. */
function NextRound({ round, onGo }: { readonly round: Rated; readonly onGo: () => void }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  return (
    <span ref={place}>
      <Button endIcon={ArrowRight} onClick={onGo}>
        {t.perspectives.fromFirst(nameOf(aspects, round.aspect, language))}
      </Button>
    </span>
  );
}
