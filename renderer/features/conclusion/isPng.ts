const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** By its first eight bytes, because a file's name proves nothing. */
export function isPng(content: Uint8Array): boolean {
  return signature.every((byte, index) => content[index] === byte);
}
