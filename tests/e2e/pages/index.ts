import type { Page } from 'playwright';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { textIn, type Text } from '#i18n';
import { serialise } from '#format';
import type { JourneyMap } from '#model';
import { openApp, startApp, type App, type AppOptions, type GivenFile } from '../support.ts';
import { idOfStored } from '../stored-map.ts';
import { editorPage, type EditorPage } from './editor-page.ts';
import { fingersOn, type Fingers } from './fingers.ts';
import { exportDialog, type ExportDialog } from './export-dialog.ts';
import { importDialog, type ImportDialog } from './import-dialog.ts';
import { inspector, type Inspector } from './inspector.ts';
import { libraryPage, type LibraryPage } from './library-page.ts';
import { matrixPage, type MatrixPage } from './matrix-page.ts';
import { tablePage, type TablePage } from './table-page.ts';

export { linesOf, mapOfFile, overlapsIn, touchpointOf, type EditorPage } from './editor-page.ts';

/** In ms. What does not come ends a test, and what comes late does not, where much else runs. */
const PATIENCE = 30_000;

/** What a person sees and uses in one tab. */
export interface Screens {
  readonly app: App;
  readonly page: Page;
  /** The program's words in the language of this tab. */
  readonly t: Text;
  readonly library: LibraryPage;
  readonly editor: EditorPage;
  readonly importing: ImportDialog;
  readonly exporting: ExportDialog;
  readonly inspector: Inspector;
  /** Only where `touch` was asked for. */
  readonly fingers: Fingers;
  readonly table: TablePage;
  readonly matrix: MatrixPage;
}

export const screensOf = (app: App, page: Page, language: 'ja' | 'en'): Screens => {
  const t = textIn(language);
  return {
    app,
    page,
    t,
    library: libraryPage(app, page, t),
    editor: editorPage(page, t),
    importing: importDialog(page, t),
    exporting: exportDialog(app, page, t),
    inspector: inspector(page, t),
    fingers: fingersOn(page),
    table: tablePage(page, t),
    matrix: matrixPage(page, t),
  };
};

/** Opens the program as somebody who comes to it; English unless told otherwise. */
export const visit = async (options: AppOptions = {}): Promise<Screens> => {
  const language = options.language ?? 'en';
  const app = await openApp({ ...options, language });
  app.context.setDefaultTimeout(PATIENCE);
  return screensOf(app, app.page, language);
};

/** A map as the file that the program would save of it. */
export const fileOf = (map: JourneyMap): GivenFile => jsonFile(serialise(map));

export const jsonFile = (content: string): GivenFile => ({
  name: 'map.tabiji.json',
  mimeType: 'application/json',
  content,
});

/** Opens a map that is stored in the browser, beside others in `maps`. */
export const visitMap = async (map: JourneyMap, options: AppOptions = {}): Promise<Screens> => {
  const maps = [map, ...(options.maps ?? [])];
  const screens = await visit({ ...options, maps, path: `#/map/${idOfStored(0)}` });
  await screens.editor.ready();
  return screens;
};

/**
 * For the tests of one file that all begin with this map: each has one of its own, and they share the tab, as opening
 * the program anew costs more than most of what they do. After a failure the next one gets a fresh tab.
 */
export const visitEach = (map: JourneyMap, options: AppOptions = {}): (() => Screens) => {
  const language = options.language ?? 'en';
  let tab: { readonly screens: Screens; readonly end: () => Promise<void> } | null = null;
  let opened = 0;
  const endTab = async (): Promise<void> => {
    const ending = tab;
    tab = null;
    opened = 0;
    await ending?.end();
  };
  const openFirst = async (): Promise<void> => {
    const maps = Array.from({ length: MOST_IN_A_TAB }, () => map);
    const { end, ...app } = await startApp({ ...options, language, maps, path: `#/map/${idOfStored(0)}` });
    app.context.setDefaultTimeout(PATIENCE);
    tab = { screens: screensOf(app, app.page, language), end };
  };
  const openNext = async ({ page }: Screens): Promise<void> => {
    const before = await page.locator('.editor-screen').elementHandle();
    await page.mouse.move(0, 0);
    await page.evaluate((hash) => (location.hash = hash), `#/map/${idOfStored(opened)}`);
    await before?.waitForElementState('hidden');
  };
  beforeEach(async () => {
    if (opened === MOST_IN_A_TAB) await endTab();
    if (tab === null) await openFirst();
    else await openNext(tab.screens);
    opened += 1;
    await tab!.screens.editor.ready();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await endTab();
  });
  afterAll(endTab);
  return () => tab!.screens;
};

const MOST_IN_A_TAB = 40;

/** Opens a file in the library, accepts what was found, and waits for the editor. */
export const openMapFile = async ({ library, importing, editor }: Screens, file: GivenFile): Promise<void> => {
  await library.openFiles(file);
  await importing.accept();
  await editor.ready();
};
