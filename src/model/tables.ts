/** In the order in which a file lists them: what is referred to comes before what refers to it. */
export const TABLES = [
  'phases',
  'touchpoints',
  'journeys',
  'links',
  'ratings',
  'annotations',
  'personas',
  'opportunities',
  'measures',
  'channels',
  'interests',
  'dismissals',
] as const;

export type Table = (typeof TABLES)[number];

/** Tables whose rows stand in an order that people give them. */
export const ORDERED_TABLES = [
  'phases',
  'journeys',
  'personas',
  'measures',
  'interests',
] as const satisfies readonly Table[];
export type OrderedTable = (typeof ORDERED_TABLES)[number];
