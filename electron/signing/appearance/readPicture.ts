import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import type { DrawnPicture } from './SignatureAppearance.ts';
import { SigningRefusal } from '../SigningRefusal.ts';

/** Wider or higher pictures are refused before they are unpacked. */
const mostPixelsASide = 4096;

const refuse = (problem: string): never => {
  throw new SigningRefusal('appearance.unreadablePicture', { problem });
};

function decode(png: Uint8Array): PNG {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  if (bytes.length < 33 || bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.toString('latin1', 12, 16) !== 'IHDR') refuse('not a PNG');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width < 1 || height < 1 || width > mostPixelsASide || height > mostPixelsASide) refuse(`${width} × ${height} pixels`);
  try {
    return PNG.sync.read(bytes);
  } catch {
    return refuse('a damaged PNG');
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around everything that is not transparent. */
function inkBox(image: PNG): Box {
  let [left, top, right, bottom] = [image.width, image.height, -1, -1];
  for (let y = 0; y < image.height; y += 1) {
    for (let x = 0; x < image.width; x += 1) {
      if ((image.data[(y * image.width + x) * 4 + 3] ?? 0) === 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) refuse('nothing is drawn');
  return { left, top, right: right + 1, bottom: bottom + 1 };
}

/** A PNG as colours and opacity, cut to its ink. Colours under full transparency become black, so that edges do not turn pale. */
export function readPicture(png: Uint8Array): DrawnPicture {
  const image = decode(png);
  const box = inkBox(image);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const colours = Buffer.alloc(width * height * 3);
  const opacity = Buffer.alloc(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = ((y + box.top) * image.width + x + box.left) * 4;
      const alpha = image.data[from + 3] ?? 0;
      if (alpha === 0) continue;
      const to = y * width + x;
      opacity[to] = alpha;
      image.data.copy(colours, to * 3, from, from + 3);
    }
  }
  return { width, height, colours: deflateSync(colours), opacity: deflateSync(opacity) };
}
