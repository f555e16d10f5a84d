import type { ReactNode } from 'react';
import type { Item } from '#scene';
import { DisplayList } from '#scene/react';
import { DRAWING } from './drawing-size.ts';
import './map-picture.css';

/** The frame in which a map in small is shown; empty until there is a drawing. Decoration: words beside it say the same. */
export const MapPicture = ({ drawing }: { readonly drawing: readonly Item[] | null }): ReactNode => (
  <div className="map-picture" aria-hidden="true">
    {drawing !== null && (
      <svg viewBox={`0 0 ${DRAWING.width} ${DRAWING.height}`} preserveAspectRatio="none" focusable="false">
        <DisplayList items={drawing} />
      </svg>
    )}
  </div>
);
