import type { Exporter, FileExporter } from './exporter.ts';

/**
 * Everything that leaves, in the order of the dialog. A new way is a file in `writers`, a row here, and its words in
 * `exporting.formats`; the dialog, the names of files and the tests follow.
 */
const rows = [
  {
    id: 'slide',
    to: 'file',
    isSlide: true,
    extension: 'png',
    mediaType: 'image/png',
    holds: 'picture',
    isInDialog: true,
    asks: ['subject', 'scope', 'headline', 'organisation', 'scale', 'theme'],
    load: () => import('./writers/png.ts'),
  },
  {
    id: 'png',
    to: 'file',
    extension: 'png',
    mediaType: 'image/png',
    holds: 'picture',
    isInDialog: true,
    asks: ['subject', 'scope', 'scale', 'cut', 'theme', 'parts'],
    load: () => import('./writers/png.ts'),
  },
  {
    id: 'svg',
    to: 'file',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    holds: 'picture',
    isInDialog: true,
    asks: ['subject', 'scope', 'theme', 'parts'],
    load: () => import('./writers/svg.ts'),
  },
  {
    id: 'print',
    to: 'paper',
    holds: 'picture',
    isInDialog: true,
    asks: ['subject', 'scope', 'paper', 'theme', 'parts'],
    load: () => import('./writers/print.ts'),
  },
  {
    id: 'tabiji',
    to: 'file',
    extension: 'tabiji.json',
    mediaType: 'application/json',
    holds: 'everything',
    isInDialog: true,
    asks: [],
    load: () => import('./writers/tabiji.ts'),
  },
  {
    id: 'ratings',
    to: 'file',
    extension: 'csv',
    mediaType: 'text/csv',
    holds: 'part',
    isInDialog: false,
    asks: [],
    load: () => import('./writers/ratings.ts'),
  },
  {
    id: 'ratingForm',
    to: 'file',
    extension: 'csv',
    mediaType: 'text/csv',
    holds: 'part',
    isInDialog: false,
    asks: [],
    load: () => import('./writers/rating-form.ts'),
  },
  {
    id: 'findings',
    to: 'file',
    extension: 'csv',
    mediaType: 'text/csv',
    holds: 'part',
    isInDialog: false,
    asks: [],
    load: () => import('./writers/findings.ts'),
  },
  {
    id: 'review',
    to: 'file',
    extension: 'csv',
    mediaType: 'text/csv',
    holds: 'part',
    isInDialog: false,
    asks: [],
    load: () => import('./writers/review.ts'),
  },
] as const satisfies readonly Exporter[];

export type ExporterId = (typeof rows)[number]['id'];

/** The ids of those that make a file. */
export type FileExporterId = Extract<(typeof rows)[number], { to: 'file' }>['id'];

type Known<E extends Exporter> = E & { readonly id: ExporterId };

export const exporters: readonly Known<Exporter>[] = rows;

/** The way to this kind of file. */
export const fileExporter = (id: FileExporterId): Known<FileExporter> =>
  rows.filter((row) => row.to === 'file').find((row) => row.id === id)!;
