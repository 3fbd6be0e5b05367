import { findingPath, type PackFinding } from './PackFinding.ts';

/** Keys whose numbers an author writes in points. */
const pointKeys: ReadonlySet<string> = new Set(['points', 'cap', 'totalPoints']);

/**
 * Turns a pack as authors write it into the form of `packSchema`: points become centipoints, and a band's `minimum`, written as a percentage, becomes units of the last
 * printed digit (60 with one digit becomes 600). Anything that is not a number is left for the schema to refuse.
 */
export function fromAuthorForm(authored: unknown): { readonly value: unknown; readonly findings: readonly PackFinding[] } {
  const findings: PackFinding[] = [];
  const digits = percentDigitsOf(authored);
  const walk = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (Array.isArray(value)) return value.map((entry: unknown, index) => walk(entry, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]: [string, unknown]) => {
      const inner = [...path, key];
      if (typeof entry !== 'number') return [key, walk(entry, inner)];
      if (pointKeys.has(key)) return [key, scaled(entry, 2, inner, findings)];
      if (key === 'minimum' && path[1] === 'bands') return [key, scaled(entry, digits, inner, findings)];
      return [key, entry];
    }));
  };
  return { value: walk(authored, []), findings };
}

function percentDigitsOf(authored: unknown): number {
  const digits: unknown = (authored as { scoring?: { percentDigits?: unknown } } | null)?.scoring?.percentDigits;
  return typeof digits === 'number' && Number.isInteger(digits) && digits >= 0 && digits <= 3 ? digits : 0;
}

/** Exact: a decimal with too many digits is refused instead of rounded. */
function scaled(value: number, digits: number, path: readonly PropertyKey[], findings: PackFinding[]): number {
  const factor = 10 ** digits;
  const units = Math.round(value * factor);
  if (Number.isSafeInteger(units) && units / factor === value) return units;
  findings.push({ code: 'schema.points', path: findingPath(path), params: { value, digits } });
  return value;
}
