/** A point in pixels from the upper left corner. */
export type Point = readonly [x: number, y: number];

/**
 * How much of each pixel a shape covers, 0 to 1, by exact signed areas: contours of one direction add up, a contour of the other direction cuts a hole.
 * @basis the accumulation buffer of font-rs (Raph Levien)
 */
export class Coverage {
  readonly width: number;
  readonly height: number;
  readonly #area: Float32Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    // a column more, for what an edge at the right border hands on
    this.#area = new Float32Array((width + 2) * height);
  }

  /** Closes and adds one contour. */
  addContour(points: readonly Point[]): void {
    points.forEach((point, index) => {
      const next = points[(index + 1) % points.length];
      if (next) this.#addEdge(point, next);
    });
  }

  /** Calls back for every pixel that is covered at all. */
  forEach(visit: (x: number, y: number, covered: number) => void): void {
    for (let y = 0; y < this.height; y += 1) {
      let sum = 0;
      for (let x = 0; x < this.width; x += 1) {
        sum += this.#area[y * (this.width + 2) + x] ?? 0;
        const covered = Math.min(1, Math.abs(sum));
        if (covered > 1 / 512) visit(x, y, covered);
      }
    }
  }

  #addEdge(from: Point, to: Point): void {
    if (from[1] === to[1]) return;
    const direction = from[1] < to[1] ? 1 : -1;
    const [top, bottom] = direction === 1 ? [from, to] : [to, from];
    const slope = (bottom[0] - top[0]) / (bottom[1] - top[1]);
    const firstRow = Math.max(0, Math.floor(top[1]));
    const lastRow = Math.min(this.height, Math.ceil(bottom[1]));
    for (let row = firstRow; row < lastRow; row += 1) {
      const y0 = Math.max(row, top[1]);
      const y1 = Math.min(row + 1, bottom[1]);
      this.#addSpan(row, this.#clamp(top[0] + (y0 - top[1]) * slope), this.#clamp(top[0] + (y1 - top[1]) * slope), (y1 - y0) * direction);
    }
  }

  #clamp(x: number): number {
    return Math.min(this.width, Math.max(0, x));
  }

  /** One edge within one row: what it covers to its right is spread over the pixels that it crosses. */
  #addSpan(row: number, xa: number, xb: number, height: number): void {
    const [left, right] = xa < xb ? [xa, xb] : [xb, xa];
    const start = row * (this.width + 2);
    const first = Math.floor(left);
    const last = Math.ceil(right);
    if (last <= first + 1) {
      const inside = (left + right) / 2 - first;
      this.#put(start + first, height * (1 - inside));
      this.#put(start + first + 1, height * inside);
      return;
    }
    let before = 0;
    for (let x = first; x < last; x += 1) {
      const covered = areaRightOf(left, right, x + 1) * height;
      this.#put(start + x, covered - before);
      before = covered;
    }
    this.#put(start + last, height - before);
  }

  #put(index: number, value: number): void {
    this.#area[index] = (this.#area[index] ?? 0) + value;
  }
}

/** Mean share, over the pixel that ends at `x`, of an edge that runs evenly from `left` to `right`, that lies to its left. */
function areaRightOf(left: number, right: number, x: number): number {
  const integral = (at: number): number => {
    if (at <= left) return 0;
    if (at >= right) return (right - left) / 2 + (at - right);
    return (at - left) ** 2 / (2 * (right - left));
  };
  return integral(x) - integral(x - 1);
}
