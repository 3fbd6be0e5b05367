import { ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import type { ReactNode } from 'react';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { Icon } from '../Icon.tsx';
import { antdTheme } from './antdTheme.ts';
import { cssVariables } from './cssVariables.ts';
import { LayoutContext } from './LayoutContext.ts';
import { layoutWidth } from './layoutWidth.ts';
import type { ThemeName } from './tokens.ts';
import { tokens } from './tokens.ts';
import { useReducedMotion } from './useReducedMotion.ts';
import './base.css';

export type TextScale = 100 | 125 | 150 | 200;

// antd's own spinner turns, and puts 'loading' into the button's name for as long as it fades
const busyButton = { autoInsertSpace: false, loadingIcon: <Icon name="clock" size={16} /> };

export interface ThemeRootProps {
  readonly theme: ThemeName;
  /** page zoom in percent; antd's pixel sizes scale with it */
  readonly textScale: TextScale;
  readonly locale: Locale;
  readonly children: ReactNode;
}

/**
 * Puts the theme on the document: custom properties, colour scheme, page zoom, the layout attribute, and antd's configuration.
 * Style sheets ask `:root[data-layout="narrow"]` instead of a media query, because CSS zoom does not change the viewport.
 */
export function ThemeRoot({ theme, textScale, locale, children }: ThemeRootProps) {
  const zoom = textScale / 100;
  const latin = locale.locale === 'en';
  const reducedMotion = useReducedMotion();
  const [windowWidthPx, setWindowWidthPx] = useState(window.innerWidth);
  useEffect(() => {
    const measure = () => setWindowWidthPx(window.innerWidth);
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  const layout = layoutWidth(windowWidthPx, zoom);
  useLayoutEffect(() => {
    const root = document.documentElement;
    for (const [name, value] of Object.entries(cssVariables(theme))) root.style.setProperty(name, value);
    if (latin) root.style.setProperty('--az-sans', `az-latin-quotes, ${tokens.font.sans}`);
    root.style.setProperty('--az-zoom', String(zoom));
    root.style.setProperty('zoom', String(zoom));
    root.style.colorScheme = theme;
    root.dataset['theme'] = theme;
    root.dataset['layout'] = layout;
  }, [theme, zoom, layout, latin]);
  const configuration = useMemo(() => antdTheme(theme, !reducedMotion), [theme, reducedMotion]);
  return (
    <ConfigProvider theme={configuration} locale={locale} button={busyButton}>
      <LayoutContext value={layout}>{children}</LayoutContext>
    </ConfigProvider>
  );
}
