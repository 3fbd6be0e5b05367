import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FontFile } from '../../../electron/fonts/FontFile.ts';

const path = join(import.meta.dirname, '../../../node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
const whole = readFileSync(path);
const folder = mkdtempSync(join(tmpdir(), 'anzhun-fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function tableOf(tag: string): { offset: number; length: number } {
  const at = whole.indexOf(tag, 12, 'latin1');
  return { offset: whole.readUInt32BE(at + 8), length: whole.readUInt32BE(at + 12) };
}

describe('a font file', () => {
  it('lies in memory without its outlines, and with every other table', () => {
    const file = new FontFile(path);
    const glyf = tableOf('glyf');
    expect(file.bytes.length).toBe(whole.length);
    expect(file.bytes.subarray(glyf.offset, glyf.offset + glyf.length).some((byte) => byte !== 0)).toBe(false);
    expect(file.bytes.subarray(0, glyf.offset).equals(whole.subarray(0, glyf.offset))).toBe(true);
  });

  it('reads one outline, and no more than that', () => {
    const file = new FontFile(path);
    const glyf = tableOf('glyf');
    const [start = 0, end = 0] = file.offsets.subarray(5000, 5002);
    file.readOutline(5000);
    const outline = file.bytes.subarray(glyf.offset + start, glyf.offset + end);
    expect(outline.length).toBeGreaterThan(10);
    expect(outline.equals(whole.subarray(glyf.offset + start, glyf.offset + end))).toBe(true);
    expect(file.bytes.subarray(glyf.offset + end, glyf.offset + glyf.length).some((byte) => byte !== 0)).toBe(false);
  });

  it('knows no outline of a glyph that the face does not have, and says nothing', () => {
    const file = new FontFile(path);
    expect(() => file.readOutline(file.offsets.length)).not.toThrow();
  });

  it('is refused when it is missing, cut off, or something else', () => {
    expect(() => new FontFile(join(folder, 'none.ttf'))).toThrow('ENOENT');
    writeFileSync(join(folder, 'cut.ttf'), whole.subarray(0, 100));
    expect(() => new FontFile(join(folder, 'cut.ttf'))).toThrow('ends too early');
    writeFileSync(join(folder, 'text.ttf'), Buffer.alloc(1000));
    expect(() => new FontFile(join(folder, 'text.ttf'))).toThrow('no TrueType font');
  });
});
