/**
 * The bytes as they were before an editor saved them: UTF-8 without the byte order mark, line feeds alone. A mark of UTF-16 is followed as well.
 * Whether it is the same text is for the chain of digests to say.
 */
export function withoutEditorTraces(content: Uint8Array): Uint8Array {
  const decoder = content[0] === 0xff && content[1] === 0xfe ? new TextDecoder('utf-16le') : content[0] === 0xfe && content[1] === 0xff ? new TextDecoder('utf-16be') : null;
  const bytes = decoder !== null ? new TextEncoder().encode(decoder.decode(content)) : content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? content.subarray(3) : content;
  return bytes.filter((byte, index) => !(byte === 13 && bytes[index + 1] === 10));
}
