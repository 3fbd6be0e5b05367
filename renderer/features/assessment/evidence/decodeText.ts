/** A text file's words, at most so many characters: UTF-8, or GB 18030 where it is no UTF-8, as Chinese Windows writes them. */
export function decodeText(content: Uint8Array, limit: number): { readonly text: string; readonly cut: boolean } {
  // no character takes more than four bytes; one that is cut at the end is not an error
  const head = content.subarray(0, limit * 4);
  const cutBytes = head.length < content.length;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: cutBytes });
  } catch {
    text = new TextDecoder('gb18030').decode(head, { stream: cutBytes });
  }
  return { text: text.slice(0, limit), cut: cutBytes || text.length > limit };
}
