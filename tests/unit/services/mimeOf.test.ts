import { expect, it } from 'vitest';
import { mimeOf } from '../../../electron/services/mimeOf.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ['a.jpg', '\xff\xd8\xff\xe1', 'image/jpeg'], ['a.jpg', 'GIF89a', 'image/gif'], ['a.jpg', 'RIFF\x10\x00\x00\x00WEBPVP8 ', 'image/webp'], ['IMG_1.jpg', '\x00\x00\x00\x18ftypheic\x00\x00', 'image/heic'],
  ['a.heic', '\x00\x00\x00\x18ftypmif1', 'image/heic'], ['clip.mp4', '\x00\x00\x00\x18ftypisom', 'application/octet-stream'], ['BMW.txt', 'BM an old car', 'text/plain'], ['a.bmp', 'BM\x36\x00\x00\x00', 'image/bmp'], ['a.png', 'no picture', 'application/octet-stream'],
])('tells %s with its first bytes %j as %j', (name, first, mime) => {
  expect(mimeOf(name, bytes(first))).toBe(mime);
});
