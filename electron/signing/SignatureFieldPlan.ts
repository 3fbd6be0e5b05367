/** A place for one signature. Points from the lower left corner of the page; `pageIndex` counts from 0. */
export interface SignatureFieldPlan {
  readonly fieldName: string;
  readonly pageIndex: number;
  /** Left, bottom, right, top. */
  readonly rect: readonly [number, number, number, number];
  /** What a screen reader says for the field. */
  readonly tooltip: string;
}
