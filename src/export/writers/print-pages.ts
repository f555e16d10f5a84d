import { PAGE_MARGIN, pageContent, palettes, svgOf } from '#scene';
import type { ExportJob } from '../exporter.ts';
import './print.css';

/** Whether pages stand ready for the printer. */
export const hasPages = (): boolean => document.querySelector('.print-pages') !== null;

/** Hands what takes the place of the program on paper to the browser's print dialog; resolves when that is closed. */
export async function printPages(pages: HTMLElement): Promise<void> {
  document.querySelector('.print-pages')?.remove();
  document.body.append(pages);
  await untilPrinted();
  pages.remove();
}

/** Asks for the print dialog, and waits until it is closed. */
export async function untilPrinted(): Promise<void> {
  const closed = new Promise<void>((done) => window.addEventListener('afterprint', () => done(), { once: true }));
  window.print();
  await closed;
}

/** Puts pages in the place of the program, on paper alone; answers with what takes them away. */
export function layOutPages({ map, pictures, paper, theme }: ExportJob): () => void {
  document.querySelector('.print-pages')?.remove();
  const sheets = document.createElement('div');
  sheets.className = 'print-pages';
  const { width, height } = pageContent(paper);
  const style = document.createElement('style');
  // A hair less than the page holds, so that rounding never begins another one.
  style.textContent = `@page { size: ${paper} landscape; margin: ${PAGE_MARGIN}mm; } .print-pages > svg { width: ${width - 0.2}mm; height: ${height - 0.2}mm; }`;
  sheets.append(style, ...pictures().map((page) => drawing(svgOf(page, palettes[theme], map.info.title))));
  document.body.append(sheets);
  return () => sheets.remove();
}

const drawing = (svg: string): Node =>
  document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
