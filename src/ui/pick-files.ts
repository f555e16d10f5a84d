export interface PickFilesOptions {
  /** As in `<input accept>`, e.g. `.json,.csv`. */
  readonly accept?: string;
  readonly multiple?: boolean;
}

/**
 * Asks for files with the browser's own dialog, in every browser. Call it directly in a press or
 * key handler. Gives an empty list when the person cancels.
 */
export const pickFiles = ({ accept, multiple = false }: PickFilesOptions = {}): Promise<File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = multiple;
    input.hidden = true;
    if (accept !== undefined) input.accept = accept;
    const finish = (): void => {
      resolve([...(input.files ?? [])]);
      input.remove();
    };
    input.addEventListener('change', finish, { once: true });
    input.addEventListener('cancel', finish, { once: true });
    // Safari forgets an input that is not in the page.
    document.body.append(input);
    input.click();
  });
