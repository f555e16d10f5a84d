/** Whether shortcuts are written with ⌘ here. */
export const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);
