import type { CSSProperties } from 'react';
import { tokens } from './theme/tokens.ts';

export type IconName = keyof typeof tokens.icon.paths;

export interface IconProps {
  readonly name: IconName;
  /** px of a 100 % page */
  readonly size?: number;
  readonly stroke?: number;
  readonly style?: CSSProperties;
}

/** A line icon of the house. It never speaks: the word stands beside it, or the control around it carries the name. */
export function Icon({ name, size = 18, stroke = tokens.icon.stroke, style }: IconProps) {
  return (
    <svg width={size} height={size} viewBox={tokens.icon.viewBox} fill="none" stroke="currentColor" strokeWidth={stroke} aria-hidden="true"
      style={{ flex: 'none', verticalAlign: '-0.2em', ...style }}>
      <path d={tokens.icon.paths[name]} />
    </svg>
  );
}
