/** A handwritten name as a PNG: transparent ground, cut to the ink with a small margin. */
export interface InkPicture {
  readonly pngBytes: Uint8Array<ArrayBuffer>;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface InkBounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const marginPx = 6;
/** alpha below this is the haze of antialiasing, not ink */
const inkAlpha = 16;
/** a scanned sheet is never quite white: channels all above this count as paper */
const paperBrightness = 232;

/** The smallest rectangle that holds every inked pixel, or null when there is none. Pixels are RGBA rows. */
export function inkBounds(pixels: Uint8ClampedArray, width: number, height: number): InkBounds | null {
  let left = width, right = -1, top = height, bottom = -1;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((pixels[(y * width + x) * 4 + 3] ?? 0) < inkAlpha) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** Makes the paper of a photographed or scanned signature transparent, in place. */
export function clearPaper(pixels: Uint8ClampedArray): void {
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at] ?? 0) > paperBrightness && (pixels[at + 1] ?? 0) > paperBrightness && (pixels[at + 2] ?? 0) > paperBrightness) pixels[at + 3] = 0;
  }
}

/** Cuts a canvas to its ink. @returns null when nothing is drawn on it */
export async function inkPicture(canvas: HTMLCanvasElement, paper: 'transparent' | 'white'): Promise<InkPicture | null> {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null || canvas.width === 0 || canvas.height === 0) return null;
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  if (paper === 'white') clearPaper(image.data);
  const bounds = inkBounds(image.data, image.width, image.height);
  if (bounds === null) return null;
  const cut = document.createElement('canvas');
  cut.width = bounds.width + 2 * marginPx;
  cut.height = bounds.height + 2 * marginPx;
  cut.getContext('2d')?.putImageData(image, marginPx - bounds.left, marginPx - bounds.top, bounds.left, bounds.top, bounds.width, bounds.height);
  const blob = await new Promise<Blob | null>((resolve) => cut.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The browser could not encode the signature as PNG.');
  return { pngBytes: new Uint8Array(await blob.arrayBuffer()), widthPx: cut.width, heightPx: cut.height };
}
