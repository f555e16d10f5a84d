/** Where the perspectives see the same touchpoint differently. Loaded when it is first shown. */
export { DisagreementView } from './disagreement-view.tsx';
