import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useLayout } from '../ui/theme/LayoutContext.ts';
import { Header } from './Header.tsx';
import { Navigation } from './Navigation.tsx';
import './Layout.css';

// outlives the layout: leaving an enterprise draws another one
let shownPath: string | null = null;

/** A page that was opened by a control of its own predecessor: the control is gone, so the page itself takes the focus. */
function useFocusOnPage(pathname: string): void {
  useEffect(() => {
    const opened = shownPath !== null && shownPath !== pathname;
    shownPath = pathname;
    if (opened && document.activeElement === document.body) document.getElementById('az-main')?.focus({ preventScroll: true });
  }, [pathname]);
}

/** Navigation, header and the page. In a narrow window the navigation stands behind 菜单. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const narrow = useLayout() === 'narrow';
  const { pathname } = useLocation();
  useFocusOnPage(pathname);
  // the menu is open on one page: going somewhere closes it
  const [menuOn, setMenuOn] = useState<string | null>(null);
  return (
    <div className="az-app">
      <a className="az-skip" href="#az-main" onClick={(event) => { event.preventDefault(); document.getElementById('az-main')?.focus(); }}>{t('shell.skip.main')}</a>
      {!narrow && <Navigation />}
      {narrow && <Drawer open={menuOn === pathname} onClose={() => setMenuOn(null)} placement="left" size={240} closable={false} styles={{ body: { padding: 0 } }} aria-label={t('shell.nav.menu')}><Navigation /></Drawer>}
      <div className="az-column">
        <Header onMenu={narrow ? () => setMenuOn(pathname) : null} />
        <main className="az-main" id="az-main" tabIndex={-1}>{children}</main>
      </div>
    </div>
  );
}
