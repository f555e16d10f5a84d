/**
 * Puts a text on the clipboard; false where neither way is allowed. Over plain http, as on a clinic's own network, there
 * is no `navigator.clipboard`, and the old command does it from a field.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const { activeElement } = document;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  // An open dialog would take the focus back from a field outside of it.
  (activeElement?.closest('[role=dialog], [role=alertdialog]') ?? document.body).append(field);
  field.select();
  let isTaken = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { capture: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  field.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return isCopied && isTaken;
}
