/** What the field is called that has the keyboard's focus, in the language it is shown in; '' where none has it. */
export function labelOfFocus(): string {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return '';
  const named = document.getElementById(field.getAttribute('aria-labelledby') ?? '');
  const label = field.getAttribute('aria-label') ?? named?.textContent ?? field.labels?.[0]?.textContent ?? '';
  return label.trim();
}
