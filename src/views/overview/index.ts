/** The map on one page, for those who decide. Loaded when it is first shown. */
export { OverviewView } from './overview-view.tsx';
