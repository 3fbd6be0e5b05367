import { tokens } from './theme/tokens.ts';

const { mark } = tokens.glyph;

/** The product's mark, a tick standing over a level, in the accent. Below 20 px the bubble is left out. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox={mark.viewBox} fill="none" stroke="var(--az-accent)" aria-hidden="true" style={{ flex: 'none' }}>
      <path d={mark.tick} strokeWidth={mark.tickStroke} strokeLinejoin="miter" />
      <path d={mark.level} strokeWidth={mark.levelStroke} />
      {size >= 20 && <circle cx={mark.bubble.cx} cy={mark.bubble.cy} r={mark.bubble.r} fill="var(--az-accent)" stroke="none" />}
    </svg>
  );
}
