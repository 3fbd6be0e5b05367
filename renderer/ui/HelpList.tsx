import type { ReactNode } from 'react';
import type { IconName } from './Icon.tsx';
import { Icon } from './Icon.tsx';
import './HelpList.css';

export interface HelpEntry {
  readonly key: string;
  readonly name: ReactNode;
  readonly icon?: IconName;
  /** a paragraph, or several lines with a dash before each */
  readonly body: ReactNode | readonly string[];
}

function isLines(body: HelpEntry['body']): body is readonly string[] {
  return Array.isArray(body) && body.every((line) => typeof line === 'string');
}

/** Names and explanations for the help pane: 要求, 查文件, 查现场, 依据. */
export function HelpList({ entries }: { readonly entries: readonly HelpEntry[] }) {
  return (
    <dl className="az-help">
      {entries.map((entry) => (
        <div key={entry.key}>
          <dt>{entry.icon !== undefined && <Icon name={entry.icon} size={15} />}{entry.name}</dt>
          <dd>{isLines(entry.body) ? <ul>{entry.body.map((line) => <li key={line}>{line}</li>)}</ul> : entry.body}</dd>
        </div>
      ))}
    </dl>
  );
}
