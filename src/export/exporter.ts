import type { Paper, Theme } from '#scene';
import type { PictureRequest, Pictures } from './picture-request.ts';
import type { Watch } from './png/rasterise.ts';

/** What is asked before a map leaves; each way asks what concerns it. */
export interface ExportChoices extends Pick<
  PictureRequest,
  'subject' | 'scope' | 'parts' | 'headline' | 'organisation'
> {
  /** Pixels per map unit. */
  readonly scale: number;
  /** Whether a picture that is larger than many programs open becomes several. */
  readonly cut: 'one' | 'several';
  readonly paper: Paper;
  readonly theme: Theme;
}

/** What a map leaves with. A writer takes of it what it needs. */
export interface ExportJob extends ExportChoices, Pick<PictureRequest, 'map' | 'sight' | 'language'> {
  /** What its pictures are drawn from, for who draws elsewhere. */
  readonly request: () => PictureRequest;
  /** What is to be seen of the map: one picture or, on paper, one a page. Drawn when first asked for. */
  readonly pictures: () => Pictures;
  /** As several pictures that nearly every program opens; null where it opens one. */
  readonly pieces: () => Pictures | null;
  /** As one picture, whatever its size. */
  readonly whole: () => Pictures;
}

interface Row {
  /** Also the key of its words in `exporting.formats`. */
  readonly id: string;
  /** `everything`: the importers read the map back as it was; `picture`: what the screen shows; `part`: some of its words and numbers. */
  readonly holds: 'everything' | 'picture' | 'part';
  /** Whether the dialog lists it; the others have a command of their own. */
  readonly isInDialog: boolean;
  readonly asks: readonly (keyof ExportChoices)[];
}

/** A kind of file. */
export interface FileExporter extends Row {
  readonly to: 'file';
  /** Whether its pictures are slides. */
  readonly isSlide?: boolean;
  /** Without the first dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly load: () => Promise<{ readonly write: Write }>;
}

/** A way onto paper, a picture a page. */
export interface PaperExporter extends Row {
  readonly to: 'paper';
  readonly load: () => Promise<{ readonly print: Print }>;
}

/** One way in which a map leaves. */
export type Exporter = FileExporter | PaperExporter;

/** The whole content of a file, before any disk is touched, of several pictures that of `page`, from 0; rejects if it cannot be made. */
export type Write = (job: ExportJob, page: number, watch?: Watch) => Promise<BlobPart>;

/** Resolves when the browser's own print dialog is closed. */
export type Print = (job: ExportJob) => Promise<void>;
