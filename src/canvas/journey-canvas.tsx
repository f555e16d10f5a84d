import { ReactFlowProvider, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import './canvas.css';
import './linking.css';
import './touch.css';
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { addBeside, addPhaseAt, insertInto, openAnnotations } from '#commands';
import { useCommandContext } from '#commands/react';
import { select } from '#editor';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { isTouch } from '#ui';
import { CanvasActionsContext, type CanvasActions } from './actions.ts';
import { AnnotationLayer } from './annotations/annotation-layer.tsx';
import { useThreadCounts } from './annotations/use-thread-counts.ts';
import { CanvasMenu, selectUnder } from './canvas-menu.tsx';
import { ExperiencePanel } from './experience/experience-panel.tsx';
import { StepMarks } from './findings/step-marks.tsx';
import { FocusedCard, focusedCardId } from './focused-card.tsx';
import { useAdding } from './gestures/use-adding.ts';
import { useBoxCancel } from './gestures/use-box-cancel.ts';
import { useBoxSelection } from './gestures/use-box-selection.ts';
import { useCardDrag } from './gestures/use-card-drag.ts';
import { useCardPointing } from './gestures/use-card-pointing.ts';
import { useConnecting } from './gestures/use-connecting.ts';
import { useFarPointing } from './gestures/use-far-pointing.ts';
import { useLockedHint } from './gestures/use-locked-hint.ts';
import { useHeldKeys } from './gestures/use-held-keys.ts';
import { useMapZoom } from './gestures/use-map-zoom.ts';
import { useLostPress } from './gestures/use-lost-press.ts';
import { useTouch } from './gestures/use-touch.ts';
import { LinkingBar } from './linking-bar.tsx';
import { MapFlow } from './map-flow.tsx';
import { createMoment } from './moment.ts';
import { createMovingStore, MovingContext, useMovingMark, useMovingStore } from './moving.ts';
import { NothingInView } from './nothing-in-view.tsx';
import { OverviewMapIfUseful } from './overview-map.tsx';
import { PhaseBands } from './phase-bands.tsx';
import { PhaseHeads } from './phase-heads.tsx';
import { createPointingStore, PointingContext } from './pointing.ts';
import { SelectionBar } from './selection-bar.tsx';
import { SceneContext } from './scene-context.ts';
import { useLevel } from './use-level.ts';
import { useEvent } from './use-event.ts';
import { useGlide } from './use-glide.ts';
import { useScene } from './use-scene.ts';
import { ZoomControls } from './zoom-controls.tsx';

interface JourneyCanvasProps {
  /** What is shown of the annotations that are open, beside what they are on. */
  readonly bubble?: ReactNode;
  /** What lies over the map, such as the find bar. */
  readonly children?: ReactNode;
}

/** The open map as a canvas. `context` is what its gestures pass to commands. */
export function JourneyCanvas({ bubble, children }: JourneyCanvasProps): ReactNode {
  const [moving] = useState(createMovingStore);
  const [pointing] = useState(createPointingStore);
  return (
    <ReactFlowProvider>
      <MovingContext value={moving}>
        <PointingContext value={pointing}>
          <Canvas bubble={bubble}>{children}</Canvas>
        </PointingContext>
      </MovingContext>
    </ReactFlowProvider>
  );
}

function Canvas({ bubble, children }: JourneyCanvasProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const { openMap } = context;
  const { editor, session } = openMap;
  const flow = useReactFlow();
  const frame = useRef<HTMLDivElement>(null);
  const isAnnotating = useSession((state) => state.annotating.isChoosing);
  const pointer = useRef({ clientX: 0, clientY: 0 });
  const section = useRef<HTMLElement>(null);
  useLockedHint(openMap, frame);
  useGlide(editor, section);
  useMovingMark(section);
  const scene = useScene();
  const [shown] = useState(() => createMoment(scene));
  useLayoutEffect(() => shown.set(scene), [shown, scene]);
  const moving = useMovingStore();
  const { isLinking, beginLinking } = useConnecting({ scene, frame });
  useTouch(frame);
  useLostPress(frame);
  useMapZoom(frame);
  const keys = useHeldKeys();
  const { level, isFar } = useLevel(scene.cards.size);
  const notes = useThreadCounts();
  const drag = useCardDrag({ scene, store: moving, frame });
  const far = useFarPointing(scene);
  const pointing = useCardPointing(scene, isFar);
  const adding = useAdding({ scene, store: moving, frame });
  const noteBefore = useBoxCancel(session, frame);
  useBoxSelection(scene);
  const focus = useSession((state) => state.focus);

  const actions = useMemo<CanvasActions>(
    () => ({
      addBeside: (touchpoint, side) => void addBeside(context, touchpoint, side),
      beginLinking,
      insertInto: (link) => void insertInto(context, link),
      addPhaseAt: (index) => void addPhaseAt(context, index),
      openAnnotations: (target, isWriting) => openAnnotations(context, { target, isWriting: isWriting === true }),
    }),
    [context, beginLinking],
  );

  const selectNone = useEvent(() => select(session, {}));

  const annotateHere = (): void => {
    const { x, y } = flow.screenToFlowPosition({ x: pointer.current.clientX, y: pointer.current.clientY });
    openAnnotations(context, { target: { kind: 'spot', x: Math.round(x), y: Math.round(y) }, isWriting: true });
  };

  const isEmpty = scene.cards.size === 0;
  return (
    <SceneContext value={shown}>
      <CanvasActionsContext.Provider value={actions}>
        <section
          ref={section}
          className={`canvas is-${level.kind}${isLinking ? ' is-linking' : ''}${isAnnotating ? ' is-annotating' : ''}`}
          aria-label={t.canvas.canvas}
        >
          <PhaseBands spans={scene.spans} />
          {/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex --
              an application takes keys and pointer itself, and is one stop of the Tab key */}
          <CanvasMenu onAddHere={() => adding.addHere(pointer.current)} onAnnotateHere={annotateHere}>
            <div
              className="canvas-frame"
              ref={frame}
              role="application"
              aria-label={t.canvas.canvasHint}
              aria-activedescendant={focus === null ? undefined : focusedCardId(focus)}
              tabIndex={0}
              data-canvas
              onClickCapture={(click) => keys.isPanning && click.stopPropagation()}
              onPointerDownCapture={(press) => {
                keys.onPress(press);
                drag.onPress(press);
                noteBefore(press);
              }}
              onDoubleClick={isFar ? far.onDoubleClick : adding.onDoubleClick}
              onPointerMove={pointing.onPointerMove}
              onPointerLeave={pointing.onPointerLeave}
              onDragOver={adding.onDragOver}
              onDragLeave={adding.onDragLeave}
              onDrop={adding.onDrop}
              onContextMenuCapture={(event) => {
                pointer.current = { clientX: event.clientX, clientY: event.clientY };
                selectUnder(event, context);
              }}
            >
              {/* oxlint-enable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
              {focus !== null && <FocusedCard id={focus} />}
              <MapFlow
                scene={scene}
                level={level}
                isFar={isFar}
                notes={notes.byTouchpoint}
                drag={drag}
                frame={frame}
                isLinking={isLinking}
                isPanning={keys.isPanning}
                onPanePress={isFar ? far.onClick : selectNone}
              />
            </div>
          </CanvasMenu>
          <LinkingBar />
          <SelectionBar scene={scene} />
          <ZoomControls />
          <PhaseHeads spans={scene.spans} />
          <AnnotationLayer scene={scene} counts={notes.byTarget} section={section} bubble={bubble} />
          <StepMarks scene={scene} />
          {!isEmpty && <NothingInView scene={scene} />}
          {isEmpty && <p className="canvas-hint">{isTouch() ? t.canvas.emptyHintTouch : t.canvas.emptyHint}</p>}
          {!isEmpty && <OverviewMapIfUseful scene={scene} />}
          {children}
        </section>
        <ExperiencePanel />
      </CanvasActionsContext.Provider>
    </SceneContext>
  );
}
