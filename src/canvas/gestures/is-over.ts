/** Whether a point of the window (client pixels) lies over an element. */
export function isOver(element: Element | null, { clientX, clientY }: { clientX: number; clientY: number }): boolean {
  const box = element?.getBoundingClientRect();
  return (
    box !== undefined && clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom
  );
}
