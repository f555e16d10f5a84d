import { perRecord, wholeRecord, type RecordName } from '#model';

const TESTS = perRecord(wholeRecord);

/** Whether a stored record has every field of its type. `repair` and the screens rely on that; a damaged disk does not. */
export const isWhole = (record: RecordName, row: object): boolean => TESTS[record](row);
