import type { ReactNode } from 'react';
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../electron/contract/Reply.ts';
import type { AppInfo, Settings } from '../../electron/contract/views.ts';
import { defaultSettings } from '../../electron/contract/views.ts';
import { call } from './call.ts';
import { prepareLanguage } from './prepareLanguage.ts';

export interface SettingsValue {
  readonly settings: Settings;
  /** null until the host has answered */
  readonly info: AppInfo | null;
  /** why settings could not be read or written; the app goes on with what it has */
  readonly failure: Failure | null;
  /** takes effect at once and is written by the host; what could not be written is taken back */
  readonly update: (change: Partial<Settings>) => Promise<void>;
}

const SettingsContext = createContext<SettingsValue | null>(null);

/** Language, theme, text size and author of this machine, read from the host once. Nothing is drawn before they are known. */
export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [info, setInfo] = useState<AppInfo | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    void Promise.all([call('settings.get', {}), call('app.info', {})]).then(async ([read, told]) => {
      const wanted = read.ok ? read.value : defaultSettings;
      const unprepared = await prepareLanguage(wanted.locale);
      setSettings(unprepared === null ? wanted : { ...wanted, locale: defaultSettings.locale });
      if (told.ok) setInfo(told.value);
      setFailure(read.ok ? (told.ok ? unprepared : told.error) : read.error);
    });
  }, []);
  const update = useCallback(async (change: Partial<Settings>) => {
    const before = settings ?? defaultSettings;
    const unprepared = await prepareLanguage(change.locale ?? before.locale);
    if (unprepared !== null) return setFailure(unprepared);
    setSettings({ ...before, ...change });
    const written = await call('settings.set', change);
    setSettings(written.ok ? written.value : before);
    setFailure(written.ok ? null : written.error);
  }, [settings]);
  const value = useMemo(() => settings === null ? null : { settings, info, failure, update }, [settings, info, failure, update]);
  return value === null ? null : <SettingsContext value={value}>{children}</SettingsContext>;
}

/** The settings of this machine. */
export function useSettings(): SettingsValue {
  const value = useContext(SettingsContext);
  if (value === null) throw new Error('useSettings needs a SettingsProvider above it.');
  return value;
}
