import { PNG } from 'pngjs';
import { Coverage, type Point } from './Coverage.ts';

export type Ink = readonly [red: number, green: number, blue: number];

/** A small picture that is painted shape by shape and becomes a PNG. Transparent until something is painted. */
export class Picture {
  readonly width: number;
  readonly height: number;
  readonly #pixels: Uint8Array<ArrayBuffer>;
  readonly #scale: number;

  /** @param scale pixels a unit: what is drawn keeps its coordinates in units of `width` and `height` */
  constructor(width: number, height: number, ground: Ink | null, scale = 1) {
    this.width = Math.round(width * scale);
    this.height = Math.round(height * scale);
    this.#scale = scale;
    this.#pixels = new Uint8Array(this.width * this.height * 4);
    if (!ground) return;
    this.#pixels.set([...ground, 255]);
    // doubles what is painted already: pixel by pixel takes longer than everything else
    for (let done = 4; done < this.#pixels.length; done *= 2) this.#pixels.copyWithin(done, 0, Math.min(done, this.#pixels.length - done));
  }

  /** Fills contours as one shape. */
  shape(contours: readonly (readonly Point[])[], ink: Ink): void {
    const scaled = contours.map((contour) => contour.map(([x, y]): Point => [x * this.#scale, y * this.#scale]));
    const points = scaled.flat();
    if (points.length === 0) return;
    // only as much of the picture as the shape may touch
    const left = clamp(Math.floor(Math.min(...points.map(([x]) => x))), this.width);
    const top = clamp(Math.floor(Math.min(...points.map(([, y]) => y))), this.height);
    const right = clamp(Math.ceil(Math.max(...points.map(([x]) => x))), this.width);
    const bottom = clamp(Math.ceil(Math.max(...points.map(([, y]) => y))), this.height);
    if (right === left || bottom === top) return;
    const coverage = new Coverage(right - left, bottom - top);
    for (const contour of scaled) coverage.addContour(contour.map(([x, y]): Point => [x - left, y - top]));
    coverage.forEach((x, y, covered) => this.#blend(((y + top) * this.width + x + left) * 4, ink, covered));
  }

  rectangle(x: number, y: number, width: number, height: number, ink: Ink): void {
    this.shape([[[x, y], [x + width, y], [x + width, y + height], [x, y + height]]], ink);
  }

  /** The outline of a rectangle, drawn inwards. */
  frame(x: number, y: number, width: number, height: number, thickness: number, ink: Ink): void {
    this.rectangle(x, y, width, thickness, ink);
    this.rectangle(x, y + height - thickness, width, thickness, ink);
    this.rectangle(x, y, thickness, height, ink);
    this.rectangle(x + width - thickness, y, thickness, height, ink);
  }

  line([x0, y0]: Point, [x1, y1]: Point, thickness: number, ink: Ink): void {
    const length = Math.hypot(x1 - x0, y1 - y0);
    const [dx, dy] = [((y1 - y0) / length) * (thickness / 2), ((x0 - x1) / length) * (thickness / 2)];
    this.shape([[[x0 + dx, y0 + dy], [x1 + dx, y1 + dy], [x1 - dx, y1 - dy], [x0 - dx, y0 - dy]]], ink);
  }

  disc(centre: Point, radius: number, ink: Ink): void {
    this.shape([circle(centre, radius)], ink);
  }

  ring(centre: Point, radius: number, thickness: number, ink: Ink): void {
    this.shape([circle(centre, radius), circle(centre, radius - thickness).reverse()], ink);
  }

  /** PNG bytes: the same painting, the same bytes. */
  png(): Uint8Array<ArrayBuffer> {
    const png = new PNG({ width: this.width, height: this.height });
    png.data = Buffer.from(this.#pixels.buffer);
    return new Uint8Array(PNG.sync.write(png, { deflateLevel: 6, deflateStrategy: 0, filterType: 0 }));
  }

  #blend(index: number, ink: Ink, covered: number): void {
    if (covered === 1) {
      this.#pixels.set(ink, index);
      this.#pixels[index + 3] = 255;
      return;
    }
    const below = (this.#pixels[index + 3] ?? 0) / 255;
    const alpha = covered + below * (1 - covered);
    ink.forEach((channel, offset) => {
      const was = this.#pixels[index + offset] ?? 0;
      this.#pixels[index + offset] = Math.round((channel * covered + was * below * (1 - covered)) / alpha);
    });
    this.#pixels[index + 3] = Math.round(alpha * 255);
  }
}

const clamp = (value: number, limit: number): number => Math.min(limit, Math.max(0, value));

function circle([x, y]: Point, radius: number): Point[] {
  return Array.from({ length: 96 }, (_, step): Point => {
    const angle = (step / 96) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}
