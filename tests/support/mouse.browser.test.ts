import { expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';

/** What the page hears from the mouse, as `type x,y`. */
const listen = (): string[] => {
  const heard: string[] = [];
  for (const type of ['pointermove', 'pointerdown', 'pointerup', 'wheel'] as const) {
    document.addEventListener(type, ({ clientX, clientY }) => heard.push(`${type} ${clientX},${clientY}`));
  }
  return heard;
};

test('a drag presses, moves in steps and lets go where it was told', async () => {
  const heard = listen();

  await commands.dragMouse({ x: 100, y: 50 }, { x: 300, y: 150 }, { steps: 2 });

  await expect
    .poll(() => heard)
    .toEqual([
      'pointermove 100,50',
      'pointerdown 100,50',
      'pointermove 200,100',
      'pointermove 300,150',
      'pointerup 300,150',
    ]);
});

test('a drag can be held, and the mouse moved and the wheel turned', async () => {
  const heard = listen();

  await commands.dragMouse({ x: 10, y: 10 }, { x: 20, y: 20 }, { steps: 1, release: false });
  await commands.moveMouse({ x: 30, y: 30 });
  await commands.releaseMouse();
  await commands.turnWheel({ x: 40, y: 40 }, 0, 100);

  await expect
    .poll(() => heard.slice(2))
    .toEqual(['pointermove 20,20', 'pointermove 30,30', 'pointerup 30,30', 'pointermove 40,40', 'wheel 40,40']);
});

test('points stay true in a frame larger than the page', async () => {
  await page.viewport(1600, 1000);
  const heard = listen();

  await commands.moveMouse({ x: 800, y: 500 });

  await expect.poll(() => heard).toEqual(['pointermove 800,500']);
});
