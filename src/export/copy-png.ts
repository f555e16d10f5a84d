/** Puts a picture on the clipboard. It is handed over unfinished: Safari asks for it within the click. */
export const copyPng = async (picture: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
