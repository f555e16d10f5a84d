/** The map on React Flow: drawing it and the gestures on it. Knows nothing of panels, files or storage. */
export { JourneyCanvas } from './journey-canvas.tsx';
