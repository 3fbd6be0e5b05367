import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatches, useNavigate } from 'react-router';
import { addresses } from '../host/addresses.ts';
import { useEnterpriseIfAny } from '../host/EnterpriseContext.tsx';
import { useSettings } from '../host/SettingsContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Tag } from '../ui/Tag.tsx';
import { useLayout } from '../ui/theme/LayoutContext.ts';
import { textSizes } from '../ui/theme/textSizes.ts';
import { useKeys } from '../ui/useKeys.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { pages } from './pages.ts';
import { PaletteButton } from './palette/PaletteButton.tsx';
import type { PageHandle } from './pageHandle.ts';
import { SavedNote } from './SavedNote.tsx';
import { usePageTitle } from './usePageTitle.ts';
import './Header.css';

function TextSizeButton() {
  const { t } = useTranslation();
  const { settings, update } = useSettings();
  return (
    <Dropdown trigger={['click']} menu={{
      selectable: true, selectedKeys: [String(settings.textSize)],
      items: textSizes.map((size) => ({ key: String(size), label: `${size} %` })),
      onClick: ({ key }) => { const size = textSizes.find((candidate) => String(candidate) === key); if (size !== undefined) void update({ textSize: size }); },
    }}>
      <button type="button" className="az-header-button" aria-label={t('shell.header.textSize')} title={t('shell.header.textSize')}><Icon name="text" /></button>
    </Dropdown>
  );
}

function Title() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const value = useEnterpriseIfAny();
  const narrow = useLayout() === 'narrow';
  const handle = useMatches().at(-1)?.handle as PageHandle | undefined;
  const page = usePageTitle(handle?.page ?? 'settings');
  if (value === null) return <b className="az-header-title az-ellipsis">{handle === undefined ? t('common.app.name') : page}</b>;
  const year = value.assessment?.file.period.to.slice(0, 4);
  const sub = [year === undefined ? null : t('shell.nav.assessment', { year }), handle === undefined || handle.page === 'home' ? null : page].filter((part) => part !== null).join(' · ');
  return (
    <>
      <button type="button" className="az-header-button az-header-title" title={t('shell.header.switch')} disabled={pages.enterprises === undefined} onClick={() => void navigate(addresses.enterprises)}>
        <b className="az-ellipsis">{value.enterprise.file.profile.name}</b>{!narrow && <Icon name="down" size={14} />}<span className="az-spoken">{t('shell.header.switch')}</span>
      </button>
      <span className="az-header-sub az-ellipsis">{sub}</span>
    </>
  );
}

/** 48 px: whose file this is, what page, whether it is saved, the palette, text size, keys. It never scrolls. */
export function Header({ onMenu }: { readonly onMenu: (() => void) | null }) {
  const { t } = useTranslation();
  const [keysOpen, setKeysOpen] = useState(false);
  const seal = useEnterpriseIfAny()?.assessment?.file.seal ?? null;
  useKeys([{ key: '?', run: () => setKeysOpen(true), hint: { caps: ['?'], text: t('shell.keys.help') } }]);
  return (
    <header className="az-header">
      {onMenu !== null && <><Button type="text" aria-label={t('shell.nav.menu')} icon={<Icon name="menu" size={20} />} onClick={onMenu} /><Mark size={20} /></>}
      <Title />
      <div className="az-grow" />
      {seal !== null && <Tag tone="accent" icon="lock">{t('shell.header.sealed')} <span className="az-mono">{seal.number}</span></Tag>}
      <SavedNote />
      <PaletteButton />
      <TextSizeButton />
      <button type="button" className="az-header-button" aria-label={t('shell.header.keys')} title={t('shell.header.keys')} onClick={() => setKeysOpen(true)}><Kbd>?</Kbd></button>
      <KeysDialog open={keysOpen} onClose={() => setKeysOpen(false)} />
    </header>
  );
}
