import type { ReactNode } from 'react';
import { useContext } from 'react';
import { EnterpriseContext } from './EnterpriseContext.tsx';
import { Loaded } from './Loaded.tsx';
import { UnreadableRecord } from './UnreadableRecord.tsx';

/** Draws the page once its enterprise has been read; before that grey lines, or what went wrong. */
export function EnterpriseReady({ children }: { readonly children: ReactNode }) {
  const query = useContext(EnterpriseContext);
  if (query === null) throw new Error('EnterpriseReady needs an EnterpriseProvider above it.');
  if (query.state === 'ready') return children;
  // a page brings its own margins; what stands in for it needs some
  return <div className="az-page">{query.state === 'failed' ? <UnreadableRecord failure={query.failure} onRetry={query.refetch} /> : <Loaded query={query}>{() => children}</Loaded>}</div>;
}
