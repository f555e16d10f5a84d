import { ArrowRight, Keyboard } from 'lucide';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { ASPECTS, MAX_SCORE, MIN_SCORE, type Aspect, type Id, ratingsOf } from '#model';
import { aspects, nameOf } from '#knowledge';
import { commandFor, current, isApple, nextAlong, rate, roleOf, takeRole } from '#commands';
import { useCommandContext } from '#commands/react';
import { select } from '#editor';
import { useMap, useSession } from '#editor/react';
import { formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { Button, Dialog, FaceScale, IconButton, Slider } from '#ui';
import { AspectMarker } from '#scene/react';
import { aspectScore } from '#analysis';
import { RoleSelect } from '#controls';
import { RoleQuestion } from './rate-dialog-role.tsx';
import './rate-dialog.css';

export interface RateDialogProps {
  readonly onClose: () => void;
}

/** Four scores of one touchpoint in a few keys, and on to the next one of the journey. */
export function RateDialog({ onClose }: RateDialogProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const { openMap } = context;
  const id = useSession(() => current(context));
  const title = useMap((map) => (id === null ? '' : (map.touchpoints[id]?.title ?? '')));
  const next = useMap((map) =>
    id === null
      ? null
      : (nextAlong(map, id, { way: 'on', activeJourney: openMap.session.getState().activeJourney })?.id ?? null),
  );
  const role = useSession(roleOf);
  const [lastAspect, setLastAspect] = useState<Aspect | null>(null);
  if (id === null) return null;
  const goOn = (to: Id): void => {
    select(openMap.session, { touchpoints: [to] });
    openMap.view.current?.reveal(to);
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className="rate-dialog"
      size="s"
      title={t.perspectives.quickRateOf(title || t.common.untitled)}
      description={
        role !== null && (
          <span className="rate-dialog-scale">
            {t.perspectives.quickScale}
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
            {next !== null && (
              <Button endIcon={ArrowRight} onClick={() => goOn(next)}>
                {t.perspectives.next}
              </Button>
            )}
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
        <Scores key={id} id={id} lastAspect={lastAspect} onAspect={setLastAspect} onDone={onClose} />
      )}
    </Dialog>
  );
}

interface ScoresProps {
  readonly id: Id;
  /** The aspect that was scored last, at which the next touchpoint is begun. */
  readonly lastAspect: Aspect | null;
  readonly onAspect: (aspect: Aspect) => void;
  readonly onDone: () => void;
}

function Scores({ id, lastAspect, onAspect, onDone }: ScoresProps): ReactNode {
  const context = useCommandContext();
  const viewpoint = useSession((session) => session.viewpoint);
  const map = useMap((whole) => whole);
  const list = useRef<HTMLDivElement>(null);
  // Before the dialog looks for a place itself, and again at the next touchpoint.
  const [begun] = useState(lastAspect);
  useEffect(() => {
    const sliders = slidersIn(list.current);
    (sliders.find((slider) => aspectAt(slider) === begun) ?? sliders[0])?.focus();
  }, [begun]);
  const noteAspect = ({ target }: FocusEvent<HTMLElement>): void => {
    const aspect = aspectAt(target);
    if (aspect !== undefined) onAspect(aspect);
  };
  const isBarred = (aspect: Aspect): boolean =>
    viewpoint === 'all' || ratingsOf(map, { touchpoint: id, aspect }, viewpoint).length > 1;

  const onKey = (event: KeyboardEvent): void => {
    const command = commandFor(event.nativeEvent, { isApple: isApple(), place: 'elsewhere', context });
    if (command?.id === 'undo' || command?.id === 'redo') {
      event.preventDefault();
      return command.run(context);
    }
    if (
      !(event.target instanceof HTMLElement) ||
      event.target.closest('[data-aspect]') === null ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    const { target } = event;
    const sliders = slidersIn(list.current);
    // From the faces up and down lead to the other aspects too.
    const at = sliders.findIndex((slider) => rowOf(slider) === rowOf(target));
    const aspect = aspectAt(target);
    const score = MIN_SCORE + Number(event.key) - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      sliders[(at + (event.key === 'ArrowDown' ? 1 : -1) + sliders.length) % sliders.length]?.focus();
    else if (event.key === 'Enter' && target.role === 'slider') onDone();
    else if (/^[1-5]$/.test(event.key) && aspect !== undefined && score <= MAX_SCORE && !isBarred(aspect))
      rate(context, { touchpoint: id, aspect }, score);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={list} className="rate-dialog-scores" onKeyDownCapture={onKey} onFocus={noteAspect}>
      {ASPECTS.map((aspect) => (
        <QuickScore key={aspect} id={id} aspect={aspect} isBarred={isBarred(aspect)} />
      ))}
    </div>
  );
}

const slidersIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[role=slider][tabindex="0"]') ?? []),
];

const rowOf = (element: HTMLElement): HTMLElement | null => element.closest<HTMLElement>('[data-aspect]');

const aspectAt = (element: HTMLElement): Aspect | undefined =>
  ASPECTS.find((each) => each === rowOf(element)?.dataset['aspect']);

interface QuickScoreProps {
  readonly id: Id;
  readonly aspect: Aspect;
  readonly isBarred: boolean;
}

function QuickScore({ id, aspect, isBarred }: QuickScoreProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const viewpoint = useSession((session) => session.viewpoint);
  const map = useMap((whole) => whole);
  const { value, isGuess, ratings } = aspectScore(map, [id], { aspect, viewpoint });
  const name = nameOf(aspects, aspect, language);
  const { veryBad, bad, middling, good, veryGood } = t.perspectives.moods;
  return (
    <div className="rate-dialog-score" data-aspect={aspect}>
      <span className="score-name">
        <AspectMarker aspect={aspect} />
        {name}
      </span>
      <span className="score-value" data-empty={value === null || undefined} aria-hidden="true">
        {value === null ? '–' : formatScore(language, value)}
      </span>
      <Slider
        label={t.inspector.scoreOf(name)}
        tone={aspect}
        value={value}
        valueText={(shown) => (shown === null ? t.inspector.notRated : formatScore(language, shown))}
        assumed={isGuess}
        disabled={isBarred}
        onCommit={(score) => rate(context, { touchpoint: id, aspect }, score)}
        {...(!isBarred && { clearLabel: t.inspector.clearScore(name) })}
      />
      <FaceScale
        label={t.perspectives.facesOf(name)}
        tone={aspect}
        value={value}
        words={[veryBad, bad, middling, good, veryGood]}
        disabled={isBarred}
        onChange={(score) => rate(context, { touchpoint: id, aspect }, score)}
      />
      {isBarred && viewpoint !== 'all' && <p className="ui-hint">{t.inspector.severalRatings(ratings.length)}</p>}
    </div>
  );
}
