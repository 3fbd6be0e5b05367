import { expect, it } from 'vitest';
import { takenOn } from '../../../../../../renderer/features/assessment/evidence/takenOn.ts';

interface Told {
  readonly original?: string;
  readonly changed?: string;
  readonly big?: boolean;
}

/** A JPEG's head with an Exif segment behind a JFIF one, as phones and editors write them. */
function jpeg({ original, changed, big = false }: Told): Uint8Array {
  const tiff = Buffer.alloc(200);
  const u16 = (value: number, at: number) => (big ? tiff.writeUInt16BE(value, at) : tiff.writeUInt16LE(value, at));
  const u32 = (value: number, at: number) => (big ? tiff.writeUInt32BE(value, at) : tiff.writeUInt32LE(value, at));
  tiff.write(big ? 'MM' : 'II', 0, 'latin1');
  u16(42, 2);
  u32(8, 4);
  const first = [...(changed === undefined ? [] : [[0x0132, 120]]), ...(original === undefined ? [] : [[0x8769, 60]])] as const;
  u16(first.length, 8);
  first.forEach(([tag, value], index) => { u16(tag ?? 0, 10 + index * 12); u32(value ?? 0, 18 + index * 12); });
  if (original !== undefined) { u16(1, 60); u16(0x9003, 62); u32(150, 70); tiff.write(original, 150, 'latin1'); }
  if (changed !== undefined) tiff.write(changed, 120, 'latin1');
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xffe1, 0);
  head.writeUInt16BE(tiff.length + 8, 2);
  return new Uint8Array(Buffer.concat([Buffer.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0), head, Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.of(0xff, 0xda, 0, 2)]));
}

it.each([false, true])('reads the day that the picture was taken, before the day that the file was changed (highest byte first: %s)', (big) => {
  expect(takenOn(jpeg({ original: '2026:11:06 09:45:00', changed: '2026:11:20 08:00:00', big }))).toBe('2026-11-06');
  expect(takenOn(jpeg({ changed: '2026:11:20 08:00:00', big }))).toBe('2026-11-20');
});

it('tells none where the camera had no clock, the day is none, or there is no Exif', () => {
  for (const original of ['0000:00:00 00:00:00', '2026:13:41 00:00:00', '1970:01:01 00:00:00', 'yesterday  ']) expect(takenOn(jpeg({ original }))).toBeNull();
  expect(takenOn(jpeg({}))).toBeNull();
  expect(takenOn(Uint8Array.of(0xff, 0xd8, 0xff, 0xda, 0, 2))).toBeNull();
  expect(takenOn(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toBeNull();
  expect(takenOn(new Uint8Array(0))).toBeNull();
});

it('tells none, and ends, wherever the head is cut or altered', () => {
  const whole = jpeg({ original: '2026:11:06 09:45:00' });
  for (let length = 0; length < whole.length; length++) expect(() => takenOn(whole.slice(0, length))).not.toThrow();
  for (let at = 0; at < whole.length; at++) expect(() => takenOn(whole.with(at, 255)), String(at)).not.toThrow();
});
