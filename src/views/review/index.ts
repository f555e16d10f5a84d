/** The wordings that patients meet, read by rules and judged by people. Loaded when it is first shown. */
export { ReviewView } from './review-view.tsx';
