import type { ReactNode } from 'react';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingLines } from '../ui/LoadingLines.tsx';
import { usePageTitle } from './usePageTitle.ts';
import type { PageName } from './pages.ts';

/** Around every page: grey lines while its code loads, and the window's title. */
export function PageFrame({ name, children }: { readonly name: PageName; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const title = usePageTitle(name);
  useEffect(() => {
    document.title = `${title} · ${t('common.app.name')}`;
  }, [title, t]);
  return <Suspense fallback={<LoadingLines label={t('common.state.loading')} />}>{children}</Suspense>;
}
