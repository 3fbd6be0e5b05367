import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useLayout } from '../ui/theme/LayoutContext.ts';
import { Header } from './Header.tsx';
import { Navigation } from './Navigation.tsx';
import './Layout.css';

/** Navigation, header and the page. In a narrow window the navigation stands behind 菜单. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const narrow = useLayout() === 'narrow';
  const [menuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  // going somewhere closes the menu
  useEffect(() => setMenuOpen(false), [pathname]);
  return (
    <div className="az-app">
      <a className="az-skip" href="#az-main" onClick={(event) => { event.preventDefault(); document.getElementById('az-main')?.focus(); }}>{t('shell.skip.main')}</a>
      {!narrow && <Navigation />}
      {narrow && <Drawer open={menuOpen} onClose={() => setMenuOpen(false)} placement="left" size={240} closable={false} styles={{ body: { padding: 0 } }} aria-label={t('shell.nav.menu')}><Navigation /></Drawer>}
      <div className="az-column">
        <Header onMenu={narrow ? () => setMenuOpen(true) : null} />
        <main className="az-main" id="az-main" tabIndex={-1}>{children}</main>
      </div>
    </div>
  );
}
