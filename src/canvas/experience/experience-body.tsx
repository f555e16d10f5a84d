import { useReactFlow } from '@xyflow/react';
import { useRef, useState, type MouseEvent, type PointerEvent, type ReactNode } from 'react';
import { ASPECTS, type Aspect, type Id } from '#model';
import type { Plot, PlotColumn } from '#scene';
import { select } from '#editor';
import { useOpenMap } from '#editor/react';
import { useText } from '#i18n/react';
import { useSize } from '#ui';
import { usePointing, usePointingStore } from '../pointing.ts';
import { useSceneStore } from '../scene-context.ts';
import { useEvent } from '../use-event.ts';
import { LaneToggles } from './aspect-toggle.tsx';
import { ColumnLights, ViewBracket } from './column-lights.tsx';
import { ExperiencePoints, type Preview } from './experience-points.tsx';
import { ExperienceStages } from './experience-stages.tsx';
import { PlotPicture } from './plot-picture.tsx';
import { PointFacts } from './point-facts.tsx';
import { usePlot } from './use-plot.ts';

type Looked = Pick<Preview, 'id' | 'aspect'>;

/** The curves with all that answers to pointer and keys. Nothing of it moves with the canvas. */
export function ExperienceBody(): ReactNode {
  const t = useText().experience;
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [focused, setFocused] = useState<Looked | null>(null);
  const plot = usePlot(size, preview);
  const pointing = usePointingStore();
  const centre = useCentre();
  const choose = useEvent(centre);
  const isEmpty = plot === null || plot.columns.length === 0;
  const isUnrated = plot?.columns.every(({ scores }) => ASPECTS.every((aspect) => scores?.[aspect] == null)) === true;

  const columnAt = ({ clientX }: MouseEvent): PlotColumn | undefined => {
    const box = frame.current?.getBoundingClientRect();
    if (plot === null || box === undefined) return undefined;
    return plot.columns[Math.floor((clientX - box.left - plot.frame.left) / plot.frame.slot)];
  };
  const follow = (event: PointerEvent<HTMLElement>): void => {
    if (event.buttons !== 0 || event.pointerType === 'touch') return;
    const column = columnAt(event);
    pointing.set(column === undefined ? null : { id: column.touchpoint.id, on: 'curves', aspect: aspectUnder(event) });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- keys walk from mark to mark
    <div
      ref={frame}
      className="experience-body"
      onPointerMove={follow}
      onPointerLeave={() => pointing.set(null)}
      onClick={(event) => {
        const column = columnAt(event);
        if (column !== undefined && aspectUnder(event) === null) centre(column.touchpoint.id);
      }}
    >
      {size.width > 0 && isEmpty && <p className="experience-empty">{t.empty}</p>}
      {!isEmpty && (
        <>
          <PlotPicture plot={plot} />
          <ColumnLights plot={plot} />
          <ViewBracket plot={plot} />
          {plot.frame.mode === 'split' && <LaneToggles plot={plot} />}
          <ExperiencePoints plot={plot} onPreview={setPreview} onChoose={choose} onLook={setFocused} />
          <ExperienceStages plot={plot} />
          {isUnrated && <p className="experience-empty is-over">{t.unrated}</p>}
          {preview === null && <LookedFacts plot={plot} focused={focused} />}
        </>
      )}
    </div>
  );
}

/** Selects a touchpoint and brings its card to the middle of the view, at the zoom that is. */
function useCentre(): (id: Id) => void {
  const { session } = useOpenMap();
  const scene = useSceneStore();
  const flow = useReactFlow();
  return (id) => {
    select(session, { touchpoints: [id] });
    const card = scene.get().cards.get(id);
    if (card === undefined) return;
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
    const [x, y] = [card.x + card.width / 2, card.y + card.height / 2];
    void flow.setCenter(x, y, { zoom: flow.getZoom(), duration });
  };
}

function aspectUnder({ target }: MouseEvent): Aspect | null {
  const point = target instanceof Element ? target.closest<HTMLElement>('[data-point]')?.dataset['point'] : undefined;
  return ASPECTS.find((aspect) => point?.endsWith(` ${aspect}`)) ?? null;
}

/** What is known of the mark or the column that is pointed at, or focused by keys. */
function LookedFacts({ plot, focused }: { plot: Plot; focused: Looked | null }): ReactNode {
  const pointed = usePointing((at) => (at?.on === 'curves' ? at : null));
  const looked = pointed ?? focused;
  if (looked === null) return null;
  // As it is now, not as it was when it was first looked at.
  const column = plot.columns.find(({ touchpoint }) => touchpoint.id === looked.id);
  if (column === undefined) return null;
  return <PointFacts column={column} aspect={looked.aspect} frame={plot.frame} />;
}
