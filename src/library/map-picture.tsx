import type { ReactNode } from 'react';
import { ASPECT_DASHES } from '#scene';
import { DRAWING } from './drawing-size.ts';
import type { MapDrawing } from './map-drawing.ts';
import './map-picture.css';

/** The frame in which a map in small is shown; empty until there is a drawing. Decoration: words beside it say the same. */
export const MapPicture = ({ drawing }: { readonly drawing: MapDrawing | null }): ReactNode => (
  <div className="map-picture" aria-hidden="true" data-cropped={drawing?.fit.isCropped === true || undefined}>
    {drawing !== null && (
      <svg viewBox={`0 0 ${DRAWING.width} ${DRAWING.height}`} preserveAspectRatio="xMidYMid slice" focusable="false">
        <Bands drawing={drawing} />
        <Cards drawing={drawing} />
        <Curves drawing={drawing} />
      </svg>
    )}
  </div>
);

interface PartProps {
  readonly drawing: MapDrawing;
}

const Bands = ({ drawing: { bands } }: PartProps): ReactNode =>
  bands.map(({ x, width }, index) => (
    <rect
      key={x}
      x={x}
      width={width}
      height={DRAWING.height}
      fill={index % 2 === 0 ? 'var(--c-bandOdd)' : 'var(--c-bandEven)'}
    />
  ));

const Cards = ({ drawing: { fit, links, cards, planned, titles, moments } }: PartProps): ReactNode => (
  <g className="map-picture-lines" transform={`translate(${fit.x} ${fit.y}) scale(${fit.scale})`}>
    {links.map(({ aspect, d }) => (
      <path key={aspect} d={d} stroke={`var(--c-${aspect})`} strokeWidth={1.25} />
    ))}
    <path d={cards} className="map-picture-card" />
    <path d={planned} className="map-picture-card" strokeDasharray="2 1.5" />
    <path d={titles} stroke="var(--c-inkMuted)" strokeWidth={1} />
    <path d={moments} className="map-picture-star" />
  </g>
);

const Curves = ({ drawing: { fit, curves } }: PartProps): ReactNode =>
  fit.curves !== null && (
    <g className="map-picture-lines">
      <path
        d={`M0 ${(fit.curves.top + fit.curves.bottom) / 2}H${DRAWING.width}`}
        stroke="var(--c-line)"
        strokeWidth={1}
      />
      {curves.map(({ aspect, d }) => (
        <path
          key={aspect}
          d={d}
          stroke={`var(--c-${aspect})`}
          strokeWidth={1.5}
          strokeDasharray={ASPECT_DASHES[aspect].map((length) => length / 2).join(' ')}
        />
      ))}
    </g>
  );
