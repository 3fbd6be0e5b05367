/** Whether what is pasted goes to the item as files. In a field that is typed into, text goes first: a table copied from Excel is text and a picture at once. */
export function takesPaste(files: number, hasText: boolean, inField: boolean): boolean {
  return files > 0 && !(inField && hasText);
}
