/** How much door 2 takes on at once. */
export interface LoopbackLimits {
  /** Largest body of a call in bytes of text; bytes inside it take a third more than they have. */
  readonly bodyBytes: number;
  /** Calls under way at the same time. */
  readonly calls: number;
  readonly connections: number;
  /** Time to send the headers, to send the whole request, and to keep an idle connection. */
  readonly headersMs: number;
  readonly requestMs: number;
  readonly idleMs: number;
  /** Time that answers under way get when the door closes. */
  readonly closeMs: number;
}

/** Enough for one page with its photos (some 48 MiB of evidence in one call) and little enough to bound what a runaway page can take. */
export const loopbackLimits: LoopbackLimits = {
  bodyBytes: 64 * 1024 * 1024,
  calls: 32,
  connections: 64,
  headersMs: 10_000,
  requestMs: 60_000,
  idleMs: 5_000,
  closeMs: 2_000,
};
