import { crc32, deflateSync } from 'node:zlib';

/** A PNG drawn by a function from pixel to [red, green, blue, alpha]: pictures for tests, with no file behind them. */
export function drawnPng(width: number, height: number, pixel: (x: number, y: number) => readonly [number, number, number, number]): Uint8Array {
  const rows = Buffer.alloc(height * (1 + width * 4));
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows.set(pixel(x, y), y * (1 + width * 4) + 1 + x * 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return new Uint8Array(Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A red double ring on nothing. */
export function drawnSeal(): Uint8Array {
  return drawnPng(300, 300, (x, y) => {
    const radius = Math.hypot(x - 150, y - 150);
    return [200, 50, 43, (radius > 138 && radius < 148) || (radius > 120 && radius < 123) ? 255 : 0];
  });
}

/** A grey room with a floor and a dark disc. */
export function drawnPhoto(shade: number): Uint8Array {
  return drawnPng(320, 200, (x, y) => {
    const value = Math.hypot(x - 200, y - 70) < 30 ? 60 : y > 145 ? shade - 40 : shade;
    return [value, value, value, 255];
  });
}
