/** What could be done better, as a list and as a matrix of impact and effort. Loaded when it is first shown. */
export { OpportunitiesView } from './opportunities-view.tsx';
