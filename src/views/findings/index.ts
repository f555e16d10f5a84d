/** What deserves attention on the map, to be read, walked and worked off. Loaded when it is first shown. */
export { FindingBar } from './finding-bar.tsx';
export { FindingsFinder } from './findings-finder.tsx';
export { FindingsView } from './findings-view.tsx';
