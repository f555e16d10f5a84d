/** The language in which a text is read: Japanese where any of its letters is. */
export const languageOf = (text: string): 'ja' | 'en' => (JAPANESE.test(text) ? 'ja' : 'en');

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/;
