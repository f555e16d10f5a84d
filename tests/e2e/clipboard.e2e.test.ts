import { expect, test } from 'vitest';
import { journey, map, phase } from '../support/map-builder.ts';
import { visitMap } from './pages/index.ts';

const line = map('Copied', phase('Before', 'a1 a2'), phase('After', 'b1'), journey('Main', 'a1 > a2 > b1'));

test('“Copy as PNG” puts the picture on the clipboard in the size that the dialog says', async () => {
  const { page, exporting, t } = await visitMap(line);
  await exporting.open();
  await exporting.choose('1×');
  const size = await exporting.size();
  await exporting.copy();
  await page.getByText(t.exporting.copied).waitFor();

  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap(await item!.getType('image/png'));
    return { types: item!.types, width: picture.width, height: picture.height };
  });
  expect(copied).toEqual({ types: ['image/png'], ...size });
});
