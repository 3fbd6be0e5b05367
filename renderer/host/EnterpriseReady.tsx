import type { ReactNode } from 'react';
import { useContext } from 'react';
import { EnterpriseContext } from './EnterpriseContext.tsx';
import { Loaded } from './Loaded.tsx';

/** Draws the page once its enterprise has been read; before that grey lines, or what went wrong. */
export function EnterpriseReady({ children }: { readonly children: ReactNode }) {
  const query = useContext(EnterpriseContext);
  if (query === null) throw new Error('EnterpriseReady needs an EnterpriseProvider above it.');
  // a page brings its own margins; what stands in for it needs some
  return query.state === 'ready' ? children : <div className="az-page"><Loaded query={query}>{() => children}</Loaded></div>;
}
