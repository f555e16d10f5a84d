/** What the scene draws, as React elements; kept apart so that pictures are made without React. */
export { DisplayList } from './display-list.tsx';
export { AspectMarker } from './aspect-marker.tsx';
export { JourneyGlyph } from './journey-glyph.tsx';
