import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import './ErrorBand.css';

export interface ErrorBandProps {
  /** what went wrong, with where: 第 14 行“扣分”列不是数字。 */
  readonly what: ReactNode;
  /** what to do: 请改成 0—9999 的整数。 */
  readonly todo?: ReactNode;
  /** what was kept: 原来的数据没有动。 */
  readonly kept?: ReactNode;
  /** error code or incident id, small, to be read out over the telephone */
  readonly code?: string;
  /** 重试, 恢复这一份 */
  readonly actions?: ReactNode;
}

/** An error as a band in place, with the octagon; it stays until the cause is gone and is never only a toast. */
export function ErrorBand({ what, todo, kept, code, actions }: ErrorBandProps) {
  return (
    <div className="az-error" role="alert">
      <Icon name="stop" size={20} />
      <div className="az-grow"><b>{what}</b> {todo} {kept !== undefined && <span className="az-second">{kept}</span>}{code !== undefined && <span className="az-error-code">{code}</span>}</div>
      {actions}
    </div>
  );
}
