import type { ReactNode } from 'react';
import type { IconName } from './Icon.tsx';
import { Icon } from './Icon.tsx';
import './Tag.css';

/** veto is the only filled one, for 重大; dashed is for what was not seen in the original */
export type TagTone = 'neutral' | 'accent' | 'ok' | 'warn' | 'bad' | 'veto' | 'dashed';

export interface TagProps {
  readonly tone?: TagTone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A short outlined word. */
export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return <span className={`az-tag az-tag-${tone}`}>{icon !== undefined && <Icon name={icon} size={14} />}{children}</span>;
}
