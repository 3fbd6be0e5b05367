/** A dictionary's text with one more entry before its end; the rest stays as it was written, byte for byte. */
export function dictionaryWith(body: string, entry: string): Buffer {
  if (!body.endsWith('>>')) throw new Error('Only a dictionary can get another entry.');
  return Buffer.from(`${body.slice(0, -2).trimEnd()}\n${entry}\n>>`, 'latin1');
}
