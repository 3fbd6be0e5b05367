import type { Centipoints } from '../schema/primitives.ts';
import type { Percent } from './ScoreSheet.ts';

/**
 * The one rounding of the engine: numerator ÷ denominator × 100, half-up, exact (integer arithmetic, no binary fractions).
 * @param numerator centipoints, 0 or more
 * @param denominator centipoints, 0 or more
 * @param digits digits after the point, 0–3
 * @returns null when the denominator is zero: nothing can be said (无法评定)
 * @basis 通用标准(试行) 考评说明: 先四舍五入取一位小数，再与门槛比较
 */
export function roundShare(numerator: Centipoints, denominator: Centipoints, digits: number): Percent | null {
  if (denominator === 0) return null;
  const doubled = 2 * numerator * unitsOf100Percent(digits) + denominator;
  if (numerator < 0 || denominator < 0 || !Number.isSafeInteger(doubled) || !Number.isSafeInteger(2 * denominator)) {
    throw new Error(`A share of ${numerator} over ${denominator} centipoints cannot be rounded exactly.`);
  }
  const scaled = (doubled - (doubled % (2 * denominator))) / (2 * denominator);
  return { scaled, digits, text: percentText(scaled, digits) };
}

/** 100 % in units of the last printed digit: 1000 with one digit. */
export function unitsOf100Percent(digits: number): number {
  return 100 * 10 ** digits;
}

/**
 * The least numerator whose rounded share reaches `minimum`: half-up means 2·n·units + d ≥ 2·d·minimum.
 * @param minimum units of the last printed digit (600 = 60.0 with one digit)
 * @returns centipoints
 */
export function leastNumeratorFor(minimum: number, denominator: Centipoints, digits: number): Centipoints {
  const needed = denominator * (2 * minimum - 1);
  const step = 2 * unitsOf100Percent(digits);
  if (!Number.isSafeInteger(needed)) throw new Error(`A threshold of ${minimum} over ${denominator} centipoints cannot be computed exactly.`);
  return needed <= 0 ? 0 : (needed - (needed % step)) / step + (needed % step === 0 ? 0 : 1);
}

/** What is printed for a rounded percentage or a threshold: `60.0`. */
export function percentText(scaled: number, digits: number): string {
  if (digits === 0) return String(scaled);
  const text = String(scaled).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
