/** Points lost on one item of a scored pack. */
export interface SampleFinding {
  readonly itemId: string;
  /** Letter of the rule and how often it was found. */
  readonly rules: readonly (readonly [letter: string, count: number])[];
  /** What was found; `{n}` stands for the first rule's count. */
  readonly note: string;
  /** Codes of evidence cards, `P-048`. */
  readonly evidence: readonly string[];
  /** `--seed` may find the first rule once more. */
  readonly varies?: true;
}
