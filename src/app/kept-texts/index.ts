/** Keeps what is typed until it is on the map, and shows what is not. */
export { createKeptTexts, type KeptNews, type KeptTexts } from './kept-texts.ts';
export { KeptTextsNotice } from './kept-texts-notice.tsx';
