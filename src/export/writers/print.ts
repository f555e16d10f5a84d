import { PAGE_MARGIN, pageContent, palettes, svgOf } from '#scene';
import type { Print } from '../exporter.ts';
import './print.css';

/** Hands the pages to the browser's print dialog, one a sheet, each as large as fits. */
export const print: Print = async ({ map, pictures, paper, theme }) => {
  document.querySelector('.print-pages')?.remove();
  const sheets = document.createElement('div');
  sheets.className = 'print-pages';
  const { width, height } = pageContent(paper);
  const style = document.createElement('style');
  // A hair less than the page holds, so that rounding never begins another one.
  style.textContent = `@page { size: ${paper} landscape; margin: ${PAGE_MARGIN}mm; } .print-pages > svg { width: ${width - 0.2}mm; height: ${height - 0.2}mm; }`;
  sheets.append(style, ...pictures().map((page) => drawing(svgOf(page, palettes[theme], map.info.title))));
  document.body.append(sheets);
  const closed = new Promise<void>((done) => window.addEventListener('afterprint', () => done(), { once: true }));
  window.print();
  await closed;
  sheets.remove();
};

const drawing = (svg: string): Node =>
  document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
