import { Tag } from './Tag.tsx';

export interface LockedBadgeProps {
  /** 已封存 */
  readonly text: string;
  /** hex digest of the sealed record; its two ends are shown */
  readonly digest: string;
}

/** Lock, word and the two ends of the digest. Sealed records show text, not disabled fields. */
export function LockedBadge({ text, digest }: LockedBadgeProps) {
  return <Tag tone="accent" icon="lock">{text} <span className="az-mono" title={digest}>{digest.slice(0, 4)}…{digest.slice(-4)}</span></Tag>;
}
