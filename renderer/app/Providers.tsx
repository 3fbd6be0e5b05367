import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { OutboxProvider } from '../host/OutboxContext.tsx';
import { SavedProvider } from '../host/SavedContext.tsx';
import { SettingsProvider, useSettings } from '../host/SettingsContext.tsx';
import { KeyHelpProvider } from '../ui/KeyHelpContext.tsx';
import { ThemeRoot } from '../ui/theme/ThemeRoot.tsx';
import { usePrefersDark } from '../ui/theme/usePrefersDark.ts';

function Appearance({ children }: { readonly children: ReactNode }) {
  const { settings } = useSettings();
  const { i18n } = useTranslation();
  const prefersDark = usePrefersDark();
  const theme = settings.theme === 'system' ? (prefersDark ? 'dark' : 'light') : settings.theme;
  useEffect(() => {
    document.documentElement.lang = settings.locale;
    if (i18n.language !== settings.locale) void i18n.changeLanguage(settings.locale);
  }, [settings.locale, i18n]);
  return <ThemeRoot theme={theme} textScale={settings.textSize} locale={settings.locale === 'en' ? enUS : zhCN}>{children}</ThemeRoot>;
}

/** Settings, language, theme and the shared state of the window, in the order in which they need each other. */
export function Providers({ children }: { readonly children: ReactNode }) {
  return <SettingsProvider><Appearance><SavedProvider><OutboxProvider><KeyHelpProvider>{children}</KeyHelpProvider></OutboxProvider></SavedProvider></Appearance></SettingsProvider>;
}
