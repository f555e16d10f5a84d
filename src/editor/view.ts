/** The ways to look at a map, in the order of the switch. A new one also needs a command, a component and its words. */
export const VIEWS = [
  'canvas',
  'matrix',
  'table',
  'overview',
  'opportunities',
  'disagreement',
  'findings',
  'review',
] as const;
export type View = (typeof VIEWS)[number];

/** Whether what is written to something opens in the view itself; beside the others it opens in the list. */
export const opensAnnotations = (view: View): boolean => view === 'canvas' || view === 'matrix';
