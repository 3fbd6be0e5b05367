/** Hands a file to the user through the browser's own saving: a download behind door 2, a save dialog on the desktop. A viewer window is not opened, because the desktop refuses new windows. */
export function saveFile(fileName: string, content: Uint8Array | string, mime: string): void {
  const url = URL.createObjectURL(new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type: mime }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = fileName;
  anchor.click();
  // the browser reads the address after this turn; a minute is more than it needs
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
