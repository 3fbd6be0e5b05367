import { inflateSync } from 'node:zlib';

/**
 * The unpacked bytes of a deflated stream, or null when it is damaged, larger than `most`, or followed by bytes that no
 * reader shows.
 */
export function inflateExactly(deflated: Uint8Array, most: number): Buffer | null {
  try {
    // with `info` Node answers the engine too, which knows how many bytes it took; its typing has not heard of it
    const { buffer, engine } = inflateSync(deflated, { maxOutputLength: most + 1, info: true } as object) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    return buffer.length <= most && engine.bytesWritten === deflated.length ? buffer : null;
  } catch {
    return null;
  }
}
