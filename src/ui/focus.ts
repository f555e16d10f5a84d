/** Whether nothing of the page holds the keyboard's focus, as after what held it has gone. */
export const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
