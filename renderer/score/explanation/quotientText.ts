/**
 * A quotient as a percentage before rounding, cut after four decimals: `87.0044…`, or exact: `87.5`. Integer arithmetic, so that it never shows a binary digit.
 * @param numerator centipoints, not negative
 * @param denominator centipoints, more than zero
 */
export function quotientText(numerator: number, denominator: number): string {
  const scale = 10_000n;
  const scaled = BigInt(numerator) * 100n * scale;
  const cut = scaled / BigInt(denominator);
  const exact = cut * BigInt(denominator) === scaled;
  const decimals = String(cut % scale).padStart(4, '0');
  const whole = String(cut / scale);
  if (!exact) return `${whole}.${decimals}…`;
  const shown = decimals.replace(/0+$/, '');
  return shown === '' ? whole : `${whole}.${shown}`;
}
