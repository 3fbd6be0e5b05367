import { tokens } from './theme/tokens.ts';

/** true 属实, false 不符, unknown 未能核实 */
export type FindingValue = keyof typeof tokens.finding;

export interface FindingMarkProps {
  readonly value: FindingValue;
  readonly size?: number;
  /** spoken name, when no word stands beside it */
  readonly label?: string;
}

const colors: Readonly<Record<FindingValue, string>> = { true: 'var(--az-ok)', false: 'var(--az-bad)', unknown: 'var(--az-warn)' };

/** Tick in a ring, cross on an octagon, or a dashed diamond with a question mark: never only a colour. */
export function FindingMark({ value, size = 34, label }: FindingMarkProps) {
  const color = colors[value];
  const spoken = label === undefined ? { 'aria-hidden': true } as const : { role: 'img', 'aria-label': label } as const;
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" style={{ flex: 'none' }} data-finding={value} {...spoken}>
      {value === 'true' && <><circle cx={12} cy={12} r={10.4} stroke={color} strokeWidth={1.8} /><path d="M7 12.4 10.6 16 17.2 8.6" stroke={color} strokeWidth={2} /></>}
      {value === 'false' && <><path d={tokens.glyph.octagon} fill={color} /><path d="M8 8l8 8M16 8l-8 8" stroke="var(--az-surface)" strokeWidth={2} /></>}
      {value === 'unknown' && (
        <>
          <path d={tokens.glyph.diamond} stroke={color} strokeWidth={1.6} strokeDasharray="3 1.8" />
          <text x={12} y={16.6} textAnchor="middle" fontSize={13} fontWeight={700} fill={color} fontFamily="var(--az-sans)">?</text>
        </>
      )}
    </svg>
  );
}
