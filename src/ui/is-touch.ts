/** Whether a finger is what this device is pointed at with. */
export const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;
