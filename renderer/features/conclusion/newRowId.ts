/** The next free id of a list: i-1, i-2, …. Ids of removed rows may come back; nothing else refers to them. */
export function newRowId(prefix: string, taken: readonly string[]): string {
  const used = new Set(taken);
  let number = taken.length + 1;
  while (used.has(`${prefix}-${number}`)) number += 1;
  return `${prefix}-${number}`;
}
