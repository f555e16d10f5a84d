/** Gives a finished file to the browser's downloads, the way that works in every browser. Answers with its name. */
export function saveFile(file: File): string {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser has taken hold of the content by then; at once would be too early in Safari.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return file.name;
}
