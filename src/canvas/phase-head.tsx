import { useReactFlow } from '@xyflow/react';
import { Ellipsis } from 'lucide';
import { memo, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import {
  askRemovePhases,
  choosePhase,
  choosingOf,
  editPhase,
  movePhasesTo,
  phasesMeant,
  resizePhase,
  stepPhases,
} from '#commands';
import { useCommandContext } from '#commands/react';
import { MAX_PHASE_WIDTH, MIN_PHASE_WIDTH, phaseAt, phaseSpans, type PhaseSpan } from '#model';
import { useText } from '#i18n/react';
import { ContextMenu, IconButton, Menu, trackPointer } from '#ui';
import { useCanvasActions } from './actions.ts';
import { FindingMark } from './findings/finding-mark.tsx';
import { InlineEditor } from './title-editor.tsx';
import { usePhaseMenu } from './use-phase-menu.ts';

interface PhaseHeadProps {
  span: PhaseSpan;
  count: number;
  /** How many phases are selected if this is one of them, else 0. */
  selected: number;
  isNaming: boolean;
}

/** One phase's head: select, rename, drag to reorder, drag the border to widen, and a menu with all of it. */
export const PhaseHead = memo(function PhaseHead({ span, count, selected, isNaming }: PhaseHeadProps): ReactNode {
  const t = useText();
  const flow = useReactFlow();
  const context = useCommandContext();
  const { editor, session } = context.openMap;
  const { openAnnotations } = useCanvasActions();
  const [shift, setShift] = useState<number | null>(null);
  const { phase } = span;
  const isSelected = selected > 0;
  const title = phase.title === '' ? t.common.untitled : phase.title;
  const rename = (): void => session.setState({ naming: { kind: 'phase', id: phase.id } });
  const step = (by: -1 | 1): void => void stepPhases(context, phasesMeant(context, phase.id), by);

  const startReorder = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const { x } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const zoom = flow.getZoom();
    trackPointer(event, {
      onMove: (dx) => setShift(Math.abs(dx) > 4 ? dx : null),
      onEnd: (dx, isCancelled) => {
        setShift(null);
        if (isCancelled || Math.abs(dx) <= 4) return;
        movePhasesTo(context, phasesMeant(context, phase.id), phaseAt(editor.getMap(), x + dx / zoom).phase.id);
      },
    });
  };

  const handleKey = (event: KeyboardEvent): void => {
    const isMod = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' || event.key === 'F2') rename();
    else if (event.key === 'Delete' || event.key === 'Backspace') askRemovePhases(context, phase.id);
    else if (event.key === ' ' && isMod) choosePhase(context, phase.id, 'besides');
    else if (event.key.toLowerCase() === 'c' && !isMod && !event.shiftKey)
      openAnnotations({ kind: 'phase', id: phase.id }, true);
    else if (event.altKey && event.key === 'ArrowLeft') step(-1);
    else if (event.altKey && event.key === 'ArrowRight') step(1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const items = usePhaseMenu(span, { count, selected, rename });
  return (
    <div
      className={`phase-head${isSelected ? ' is-selected' : ''}${shift === null ? '' : ' is-dragging'}`}
      style={shift === null ? undefined : { transform: `translateX(${shift}px)` }}
      data-phase={phase.id}
    >
      <ContextMenu items={() => items}>
        <div className="phase-head-content">
          {isNaming ? (
            <InlineEditor
              className="phase-title-editor"
              label={t.canvas.phaseTitle}
              placeholder={t.canvas.phaseTitle}
              value={phase.title}
              onCommit={(next) => editPhase(context, phase.id, { title: next })}
            />
          ) : (
            <button
              type="button"
              className="phase-title"
              title={title}
              aria-pressed={isSelected}
              onPointerDown={startReorder}
              onClick={(event) => choosePhase(context, phase.id, choosingOf(event))}
              onDoubleClick={rename}
              onKeyDown={handleKey}
            >
              <span>{title}</span>
            </button>
          )}
          <FindingMark place={{ kind: 'phase', id: phase.id }} className="is-on-phase" />
          <Menu
            trigger={<IconButton icon={Ellipsis} label={t.canvas.phaseMenu(title)} className="phase-menu" />}
            items={items}
          />
        </div>
      </ContextMenu>
      <PhaseBorder span={span} label={t.canvas.widenPhase(title)} />
    </div>
  );
});

/** The right border of a phase: drag it, or focus it and press the arrow keys. */
function PhaseBorder({ span, label }: { span: PhaseSpan; label: string }): ReactNode {
  const flow = useReactFlow();
  const context = useCommandContext();
  const { editor } = context.openMap;
  const [shift, setShift] = useState(0);
  const { phase } = span;
  const resize = (width: number): void => void resizePhase(context, phase.id, width);
  return (
    <div
      className="phase-border"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={phase.width}
      aria-valuemin={MIN_PHASE_WIDTH}
      aria-valuemax={MAX_PHASE_WIDTH}
      style={{ transform: `translateX(${shift}px)` }}
      data-dragging={shift !== 0 || undefined}
      onPointerDown={(event) =>
        trackPointer(event, {
          onMove: setShift,
          onEnd: (dx, isCancelled) => {
            setShift(0);
            if (!isCancelled && dx !== 0) resize(phase.width + dx / flow.getZoom());
          },
        })
      }
      onKeyDown={(event) => {
        const step = event.key === 'ArrowRight' ? 40 : event.key === 'ArrowLeft' ? -40 : 0;
        if (step === 0) return;
        event.preventDefault();
        event.stopPropagation();
        resize((phaseSpans(editor.getMap())[span.index]?.phase.width ?? phase.width) + step);
      }}
    />
  );
}
