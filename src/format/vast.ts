import { TABLES, type JourneyMap } from '#model';

/** From here on a map takes long to open, and moves slowly. */
const MANY_LINKS = 8_000;
const MANY_RECORDS = 60_000;

/** Whether a map is so large that whoever brings it in should be asked. */
export const isVast = (map: JourneyMap): boolean => {
  const records = TABLES.reduce((sum, table) => sum + Object.keys(map[table]).length, 0);
  return Object.keys(map.links).length > MANY_LINKS || records > MANY_RECORDS;
};
