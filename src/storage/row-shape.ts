import { RECORDS, perRecord, wholeRecord, type Info, type Table } from '#model';

const TESTS = perRecord(wholeRecord);

/** Whether a stored row has every field of its type. `repair` and the screens rely on that; a damaged disk does not. */
export const isWhole = (table: Table, row: object): boolean => TESTS[table](row);

/** Whether it has every field of a map's info. */
export const isInfo: (value: unknown) => value is Info = wholeRecord(RECORDS.info);
