import { describe, expect, test } from 'vitest';
import { contrast, type Rgb } from './colour-math.ts';
import { show } from './show.tsx';

const ASPECTS = ['medical', 'psychological', 'economic', 'social'];

describe.each(['light', 'dark'] as const)('tokens in %s', (theme) => {
  const ratio = (a: string, b: string): number => contrast(tokenColour(a), tokenColour(b));

  test.each(ASPECTS)('text in the colour of %s can be read on panel, paper and its own tint', async (aspect) => {
    await show(<p />, { theme });
    for (const ground of ['--panel', '--paper', '--raised', `--${aspect}-soft`]) {
      expect(ratio(`--${aspect}-text`, ground), `on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(ratio('--ink', `--${aspect}-soft`)).toBeGreaterThanOrEqual(4.5);
  });

  test('words on coloured ground can be read', async () => {
    await show(<p />, { theme });
    const pairs = [
      ['--warning', '--warning-soft'],
      ['--danger', '--danger-soft'],
      ['--ink', '--danger-soft'],
      ['--on-danger', '--danger'],
      ['--on-accent', '--accent-hover'],
      ['--on-inverse', '--inverse'],
      ['--on-inverse-soft', '--inverse'],
      ['--ink-muted', '--raised'],
    ] as const;
    for (const [text, ground] of pairs) expect(ratio(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  test('the edge of a field is seen', async () => {
    await show(<p />, { theme });
    expect(ratio('--line-control', '--panel')).toBeGreaterThanOrEqual(3);
  });
});

/** What the browser paints for a token; `color-mix()` and `var()` included. */
const tokenColour = (token: string): Rgb => {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) throw new Error('No canvas.');
  context.fillStyle = computed;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  return [r / 255, g / 255, b / 255];
};
