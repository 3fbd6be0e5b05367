import type { ReactNode } from 'react';
import type { IconName } from './Icon.tsx';
import { Icon } from './Icon.tsx';
import './StatusLine.css';

export type StatusTone = 'plain' | 'muted' | 'ok' | 'warn' | 'bad' | 'veto';

export interface StatusLineProps {
  readonly tone?: StatusTone;
  readonly icon?: IconName;
  /** a mark of its own instead of an icon, such as a small VerdictPlate */
  readonly mark?: ReactNode;
  readonly strong?: boolean;
  readonly children: ReactNode;
}

/** A mark and a word on one line: 全部已评, 1 项逾期, 过线. */
export function StatusLine({ tone = 'plain', icon, mark, strong = false, children }: StatusLineProps) {
  return (
    <span className={`az-status az-status-${tone}${strong ? ' az-strong' : ''}`}>
      {mark ?? (icon !== undefined && <Icon name={icon} size={16} stroke={icon === 'check' ? 2 : 1.6} />)}
      <span>{children}</span>
    </span>
  );
}
