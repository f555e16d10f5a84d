/** Whether somebody is typing there. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'));

/** Whether it is a cell of a table that has the focus while nothing is typed into it. */
export const isAtRest = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('[data-cell-input]');

/** Whether a dialog, menu or list of ours is open and has the keys; an extension's may lie hidden in the page. */
export const isBusy = (): boolean =>
  [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]')].some(
    (element) => element.closest(OURS) !== null && element.checkVisibility({ visibilityProperty: true }),
  );

const OURS = '[class*="ui-"]';
