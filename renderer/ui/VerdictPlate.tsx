import { tokens } from './theme/tokens.ts';

export type VerdictKind = keyof typeof tokens.verdict;

export interface VerdictPlateProps {
  readonly kind: VerdictKind;
  /** px of a 100 % page; from 40 px the letter is set in the serif */
  readonly size?: number;
  /** spoken name, for a plate without its word beside it; without it the plate is silent */
  readonly label?: string;
}

const colors: Readonly<Record<VerdictKind, string>> = { passed: 'var(--az-ok)', failed: 'var(--az-bad)', vetoed: 'var(--az-veto-fill)', incomplete: 'var(--az-ink-3)' };

function Shape({ kind }: { readonly kind: VerdictKind }) {
  const { ring, frame, octagon } = tokens.glyph;
  const color = colors[kind];
  switch (kind) {
    case 'passed': return <circle cx={ring.cx} cy={ring.cy} r={ring.r} fill="var(--az-surface)" stroke={color} strokeWidth={ring.stroke} />;
    case 'failed': return <rect x={frame.x} y={frame.y} width={frame.size} height={frame.size} fill="var(--az-surface)" stroke={color} strokeWidth={frame.stroke} />;
    case 'vetoed': return <path d={octagon} fill={color} stroke="var(--az-veto-line)" strokeWidth={1} />;
    case 'incomplete': return <rect x={frame.x} y={frame.y} width={frame.size} height={frame.size} fill="var(--az-surface)" stroke={color} strokeWidth={1.5} strokeDasharray={frame.dashes} />;
  }
}

/** 达 in a ring, 未 in a square, 停 on a solid octagon, 缺 in a dashed square. The word always stands beside it. */
export function VerdictPlate({ kind, size = 56, label }: VerdictPlateProps) {
  const spoken = label === undefined ? { 'aria-hidden': true } as const : { role: 'img', 'aria-label': label } as const;
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" style={{ flex: 'none' }} data-verdict={kind} {...spoken}>
      <Shape kind={kind} />
      <text x={12} y={16.5} textAnchor="middle" fontSize={12.4} fontWeight={700} fontFamily={size >= 40 ? 'var(--az-serif)' : 'var(--az-sans)'}
        fill={kind === 'vetoed' ? 'var(--az-on-veto)' : colors[kind]}>{tokens.verdict[kind].letter}</text>
    </svg>
  );
}
