/** The files of a drop, those of folders among them. Stops one above `most`, so that a whole drive is not walked to say that it is too much. */
export async function droppedFiles({ items, files }: DataTransfer, most: number): Promise<readonly File[]> {
  // the list of items is emptied once this turn is over
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (!entries.some(({ isDirectory }) => isDirectory)) return [...files];
  const found: File[] = [];
  for (const entry of entries) await collect(entry, found, most);
  return found;
}

async function collect(entry: FileSystemEntry, found: File[], most: number): Promise<void> {
  if (found.length > most) return;
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) => (entry as FileSystemFileEntry).file(resolve, () => resolve(null)));
    // what a system keeps beside pictures is no evidence
    if (file !== null && !/^(?:\.|Thumbs\.db$|desktop\.ini$)/i.test(file.name)) found.push(file);
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // a reader gives a hundred at a time and ends with none
  for (;;) {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (part.length === 0 || found.length > most) return;
    for (const inner of part) await collect(inner, found, most);
  }
}
