/** The value below which `part` of the values lie. @param part in [0, 1) */
export function percentile(values: readonly number[], part: number): number {
  const value = values.toSorted((a, b) => a - b)[Math.floor(values.length * part)];
  if (value === undefined) throw new Error('A percentile of no values was asked for.');
  return value;
}
