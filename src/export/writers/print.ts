import type { Print } from '../exporter.ts';
import { layOutPages, untilPrinted } from './print-pages.ts';

/** Hands the pages to the browser's print dialog, one a sheet, each as large as fits. */
export const print: Print = async (job) => {
  const takeAway = layOutPages(job);
  await untilPrinted();
  takeAway();
};
