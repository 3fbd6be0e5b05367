import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

interface Table {
  readonly offset: number;
  readonly length: number;
}

/** Bytes of one outline that are read even where it is empty: fontkit looks at the head of what follows. */
const outlineHeadBytes = 10;

/**
 * A TrueType file of which only what is needed lies in memory: every table but the outlines, and the outlines asked for.
 * @basis OpenType 1.9: table directory, head, loca, glyf
 */
export class FontFile {
  /** As long as the file. What has not been read is zero, and the system gives no memory for it. */
  readonly bytes: Buffer;
  /** Where each outline begins within `glyf`, in bytes, and at the end its length. */
  readonly offsets: Uint32Array;
  /** How the file itself writes offsets: 4 bytes, or 2 that count pairs of bytes. */
  readonly longOffsets: boolean;
  readonly #descriptor: number;
  readonly #outlines: Table;
  readonly #present: Uint8Array;

  /** Stays open as long as the process. @throws when the file is missing or has no outlines of this kind */
  constructor(path: string) {
    this.#descriptor = openSync(path, 'r');
    try {
      this.bytes = Buffer.alloc(fstatSync(this.#descriptor).size);
      const tables = this.#readDirectory();
      const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => tables.get(tag));
      if (!head || !loca || !glyf) throw new Error(`${path} is no TrueType font.`);
      for (const table of tables.values()) if (table !== glyf) this.#read(table.offset, table.length);
      this.longOffsets = this.bytes.readInt16BE(head.offset + 50) === 1;
      this.offsets = this.#readOffsets(loca);
      this.#outlines = glyf;
      this.#present = new Uint8Array(this.offsets.length);
    } catch (error) {
      closeSync(this.#descriptor);
      throw error;
    }
  }

  /** Makes sure that the outline of a glyph is in `bytes`. A glyph that the face does not have is no mistake here. */
  readOutline(glyph: number): void {
    const [start, end] = [this.offsets[glyph], this.offsets[glyph + 1]];
    if (start === undefined || end === undefined || this.#present[glyph]) return;
    this.#present[glyph] = 1;
    const length = Math.min(Math.max(end - start, outlineHeadBytes), this.#outlines.length - start);
    this.#read(this.#outlines.offset + start, length);
  }

  #readDirectory(): ReadonlyMap<string, Table> {
    this.#read(0, 12);
    const count = this.bytes.readUInt16BE(4);
    this.#read(12, count * 16);
    const tables = new Map<string, Table>();
    for (let at = 12; at < 12 + count * 16; at += 16) {
      tables.set(this.bytes.toString('latin1', at, at + 4), { offset: this.bytes.readUInt32BE(at + 8), length: this.bytes.readUInt32BE(at + 12) });
    }
    return tables;
  }

  #readOffsets({ offset, length }: Table): Uint32Array {
    const step = this.longOffsets ? 4 : 2;
    return Uint32Array.from({ length: length / step }, (_, index) =>
      this.longOffsets ? this.bytes.readUInt32BE(offset + index * 4) : this.bytes.readUInt16BE(offset + index * 2) * 2);
  }

  /** Reads to the same place in `bytes`. */
  #read(offset: number, length: number): void {
    let done = 0;
    // a file cut short names tables that it does not hold
    for (let got = 1; got > 0 && done < length && offset + length <= this.bytes.length; done += got) {
      got = readSync(this.#descriptor, this.bytes, offset + done, length - done, offset + done);
    }
    if (done < length) throw new Error('The font file ends too early.');
  }
}
