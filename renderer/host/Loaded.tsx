import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingLines } from '../ui/LoadingLines.tsx';
import { FailureBand } from './FailureBand.tsx';
import type { HostQuery } from './useHostQuery.ts';

export interface LoadedProps<T> {
  readonly query: HostQuery<T>;
  readonly children: (value: T) => ReactNode;
}

/** Draws a query's value; grey lines while it loads, a band with its words and 重试 when it failed. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const { t } = useTranslation();
  switch (query.state) {
    case 'loading': return <LoadingLines label={t('common.state.loading')} />;
    case 'failed': return <FailureBand failure={query.failure} actions={<Button size="small" onClick={query.refetch}>{t('common.action.retry')}</Button>} />;
    case 'ready': return children(query.value);
  }
}
