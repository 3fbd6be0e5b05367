import type { Centipoints } from './primitives.ts';

/**
 * Points as the plain decimal that screens, documents, seals and the command line share: `836`, `599.5`, `0.25`.
 * @param centipoints integer, 0 or more
 */
export function pointsText(centipoints: Centipoints): string {
  if (!Number.isSafeInteger(centipoints) || centipoints < 0) throw new Error(`${centipoints} is not a number of centipoints.`);
  const whole = Math.trunc(centipoints / 100);
  const rest = centipoints % 100;
  if (rest === 0) return String(whole);
  return `${whole}.${rest % 10 === 0 ? rest / 10 : String(rest).padStart(2, '0')}`;
}
