import { changedAgo, formatDate, type Language, type Text } from '#i18n';
import type { Timestamp } from '#model';
import type { Version } from '#storage';

/** By what a version is known in a sentence: its name, else when it was. */
export const versionName = ({ name, at }: Version, language: Language): string =>
  name === '' ? formatDate(language, at, 'dateTime') : name;

/** When it was, as people say it. */
export const versionAge = ({ at }: Version, { language, now, t }: { language: Language; now: Timestamp; t: Text }) =>
  changedAgo(language, at, now, t.versions.justNow);
