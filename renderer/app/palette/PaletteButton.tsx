import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSettings } from '../../host/SettingsContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useAnnouncedKeys } from '../../ui/KeyHelpContext.tsx';
import { useLayout } from '../../ui/theme/LayoutContext.ts';
import { keyName, pressKey } from '../../ui/useKeys.ts';
import type { PaletteAct } from './PaletteEntry.ts';
import { paletteKey } from './paletteKey.ts';

// with the list of readings, which most pages never need
const Palette = lazy(() => import('./Palette.tsx'));

/** 找 Ctrl K: the palette's way in, by mouse and, unlike a page's keys, also from inside a field. An open dialog keeps its keys. */
export function PaletteButton() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { update } = useSettings();
  const narrow = useLayout() === 'narrow';
  const [open, setOpen] = useState(false);
  useAnnouncedKeys([{ key: paletteKey, caps: ['Ctrl K'], text: t('palette.name') }]);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.isComposing || event.defaultPrevented || keyName(event) !== paletteKey) return;
    // or the browser would go to its address bar
    event.preventDefault();
    if (!(event.target instanceof Element && event.target.closest('[role="dialog"]') !== null)) setOpen(true);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const act = (chosen: PaletteAct | null) => {
    setOpen(false);
    if (chosen?.kind === 'go') void navigate(chosen.to);
    else if (chosen?.kind === 'set') void update(chosen.change);
    else if (chosen?.kind === 'press') pressKey(chosen.key);
  };
  return (
    <>
      <button type="button" className="az-header-button" {...(narrow ? { 'aria-label': t('palette.name') } : {})} aria-keyshortcuts="Control+K Meta+K" title={t('palette.name')} onClick={() => setOpen(true)}>
        <Icon name="search" />{!narrow && <><span>{t('palette.open')}</span><Kbd>Ctrl K</Kbd></>}
      </button>
      {open && <Suspense fallback={null}><Palette onClosed={act} /></Suspense>}
    </>
  );
}
