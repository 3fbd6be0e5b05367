const steps = 2_000_000;

/**
 * How long this machine takes, right now, for a fixed piece of plain integer work: the middle of some runs. Printed beside absolute times, so
 * that a reader on another or a busier machine can tell the program from the machine. @returns milliseconds
 */
export function calibrationMs(): number {
  const runs = Array.from({ length: 15 }, () => {
    const start = performance.now();
    let state = 1;
    for (let step = 0; step < steps; step++) state = (state * 48_271) % 2_147_483_647;
    if (state === 0) throw new Error('The calibration loop went wrong.');
    return performance.now() - start;
  });
  return runs.toSorted((a, b) => a - b)[7] ?? Number.NaN;
}

/** Says the above in one line. */
export function calibrationLine(): string {
  return `calibration: ${steps / 1e6} million steps of plain integer work take ${calibrationMs().toFixed(1)} ms on this machine now`;
}
