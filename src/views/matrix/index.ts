/** One journey as the classic journey map: touchpoints in columns, what matters in rows. Loaded when it is first shown. */
export { MatrixView } from './matrix-view.tsx';
