import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import type { ScorePath } from '../../assessment-specs/engine/explain.ts';
import type { TreeSource } from './explanation/TreeSource.ts';

const ExplanationDrawer = lazy(() => import('./explanation/ExplanationDrawer.tsx'));

/** Lets any number of a page open where it comes from. @returns `drawer` to be put somewhere on the page */
export function useExplanation(source: TreeSource, openVetoes: number): { readonly explain: (path: ScorePath) => void; readonly drawer: ReactNode } {
  const [path, setPath] = useState<ScorePath | null>(null);
  const drawer = path === null ? null : <Suspense fallback={null}><ExplanationDrawer source={source} path={path} openVetoes={openVetoes} onClose={() => setPath(null)} /></Suspense>;
  return { explain: setPath, drawer };
}
