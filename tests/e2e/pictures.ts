import type { Page } from 'playwright';
import type { SavedFile } from './support.ts';

export interface PngFacts {
  readonly isPng: boolean;
  readonly width: number;
  readonly height: number;
}

/** What the first bytes of a file say: the signature of PNG, and the size in its IHDR chunk. */
export const pngFacts = ({ bytes }: SavedFile): PngFacts => {
  const view = Buffer.from(bytes);
  return {
    isPng: view.subarray(0, 8).toString('hex') === '89504e470d0a1a0a' && view.toString('latin1', 12, 16) === 'IHDR',
    width: view.readUInt32BE(16),
    height: view.readUInt32BE(20),
  };
};

/** How many colours a picture has when the browser shows it at most 1,000 pixels wide; a blank one has one. */
export const coloursIn = async (page: Page, { bytes }: SavedFile): Promise<number> => {
  // Given as a file is: as an argument, a large one is spelled out several times over.
  await page.route('**/picture.png', (route) => route.fulfill({ body: Buffer.from(bytes), contentType: 'image/png' }));
  const count = await page.evaluate(async () => {
    const blob = await (await fetch('picture.png')).blob();
    const picture = await createImageBitmap(blob, { resizeWidth: 1_000, resizeQuality: 'low' });
    const { width, height } = picture;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(picture, 0, 0);
    return new Set(new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)).size;
  });
  await page.unroute('**/picture.png');
  return count;
};

export interface SvgFacts {
  readonly isSound: boolean;
  /** Elements and attributes that other programs do not draw, or that load or run something. */
  readonly foreign: readonly string[];
  readonly texts: readonly string[];
  /** Of each group that is drawn as a link, how many stripes lie side by side. */
  readonly stripes: readonly number[];
}

/** What an SVG holds, read by the browser's own parser. */
export const svgFacts = (page: Page, { text }: SavedFile): Promise<SvgFacts> =>
  page.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    const all = [...file.querySelectorAll('*')];
    const isForeign = (name: string): boolean => /^(?:foreignObject|script|iframe|image|use|a|style)$/i.test(name);
    const isLoading = (name: string): boolean => /^(?:xlink:)?href$|^src$|^on/i.test(name);
    // A link's group stands straight in the group of the map and begins with its stripes, which are not filled, or with its spine.
    const groups = all.filter((element) => element.matches('svg > g > g > g'));
    const stripesOf = (group: Element): number =>
      [...group.children].filter((child) => child.tagName === 'path' && child.getAttribute('fill') === 'none').length;
    const links = groups.filter(
      (group) => /^(?:path|g)$/.test(group.firstElementChild?.tagName ?? '') && stripesOf(group) > 0,
    );
    return {
      isSound: file.documentElement.tagName === 'svg' && file.querySelector('parsererror') === null,
      foreign: all.flatMap(({ tagName, attributes }) => [
        ...(isForeign(tagName) ? [tagName] : []),
        ...[...attributes].map(({ name }) => name).filter(isLoading),
      ]),
      texts: all.filter(({ tagName }) => tagName === 'text').map(({ textContent }) => textContent),
      stripes: links.map(stripesOf),
    };
  }, text);
