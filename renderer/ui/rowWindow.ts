/** The rows that are drawn of a long list, and the room that the others take. */
export interface RowWindow {
  /** first row drawn */
  readonly from: number;
  /** after the last row drawn */
  readonly to: number;
  /** px above the first and below the last row drawn */
  readonly above: number;
  readonly below: number;
}

/** Where each row begins, and at the end where the last one stops; in px. */
export function rowOffsets(heights: readonly number[]): readonly number[] {
  const offsets = [0];
  for (const height of heights) offsets.push((offsets.at(-1) ?? 0) + height);
  return offsets;
}

/** The rows that touch what is in view, and some on either side so that scrolling meets no blank. @param offsets of `rowOffsets` */
export function rowWindow(offsets: readonly number[], view: { readonly top: number; readonly height: number }, overscanPx: number): RowWindow {
  const rows = offsets.length - 1;
  const end = offsets[rows] ?? 0;
  const first = firstEndingAfter(offsets, Math.min(view.top, Math.max(end - view.height, 0)) - overscanPx);
  const last = firstEndingAfter(offsets, view.top + view.height + overscanPx);
  const [from, to] = [Math.min(first, rows), Math.min(last + 1, rows)];
  return { from, to, above: offsets[from] ?? 0, below: end - (offsets[to] ?? end) };
}

/** By halving, because it is asked at every step of the wheel. */
function firstEndingAfter(offsets: readonly number[], place: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle + 1] ?? Infinity) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
