/** One test that was not run, with why. */
export interface Skip {
  readonly what: string;
  readonly why: string;
}

/** What a suite found. A check counts as one test. */
export type SuiteResult =
  | {
      readonly kind: 'ran';
      readonly passed: number;
      readonly failed: number;
      readonly skipped: readonly Skip[];
      /** the failures in full; empty when there are none */
      readonly details: string;
      /** one figure worth seeing on the suite's own line, for example how many files were looked at */
      readonly note: string;
    }
  | { readonly kind: 'didNotRun'; readonly why: string; readonly details: string };

/** A named part of `npm test`. */
export interface Suite {
  readonly name: string;
  run(): Promise<SuiteResult>;
}
