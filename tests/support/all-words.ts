import { fetchAllWords, fetchWords, LANGUAGES } from '#i18n';

/** Before each file: every language, and all that is said in it, is here. */
await Promise.all(LANGUAGES.map(fetchWords));
await fetchAllWords();
