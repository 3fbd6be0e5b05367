import type { Centipoints } from './primitives.ts';

/** Points as people write them: 750 becomes '7.5', 400 becomes '4'. */
export function pointsText(centipoints: Centipoints): string {
  const whole = Math.floor(centipoints / 100);
  const rest = String(centipoints % 100).padStart(2, '0').replace(/0+$/, '');
  return rest === '' ? String(whole) : `${whole}.${rest}`;
}
