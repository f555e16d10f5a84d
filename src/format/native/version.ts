import type { Table } from '#model';

/** What a file of ours says of itself; apart from the schema, so that writing needs nothing of what reading compares with. */

export const FORMAT = 'tabiji-map';
export const VERSION = 1;

const LATE_TABLES: readonly Table[] = ['measures', 'channels', 'interests', 'dismissals'];

/** Lists that the first files did not have. */
export const isLateTable = (table: Table): boolean => LATE_TABLES.includes(table);
