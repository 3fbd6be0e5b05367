import { Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppInfo, Settings } from '../../../electron/contract/views.ts';
import { FailureBand } from '../../host/FailureBand.tsx';
import { packName } from '../../host/packName.ts';
import { useSettings } from '../../host/SettingsContext.tsx';
import { formatFingerprint } from '../../i18n/format.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { textSizes } from '../../ui/theme/textSizes.ts';
import { SettingRow } from './SettingRow.tsx';

/** The name beside one's answers, written when the field is left, so that half a name is never recorded. */
function AuthorField({ author, onChange }: { readonly author: string; readonly onChange: (author: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(author);
  const leave = () => { if (typed.trim() !== author) onChange(typed.trim()); };
  return <Input aria-label={t('settings.author.name')} value={typed} maxLength={60} placeholder={t('settings.author.placeholder')} style={{ width: '14rem' }} onChange={(event) => setTyped(event.target.value)} onBlur={leave} onPressEnter={leave} />;
}

function Reading({ settings, update }: { readonly settings: Settings; readonly update: (change: Partial<Settings>) => Promise<void> }) {
  const { t } = useTranslation();
  return (
    <Panel>
      <SettingRow name={t('settings.language.name')} hint={t('settings.language.hint')}>
        <Select aria-label={t('settings.language.name')} value={settings.locale} style={{ width: '14rem' }} onChange={(locale) => void update({ locale })}
          options={[{ value: 'zh-CN' as const, label: '简体中文' }, { value: 'en' as const, label: 'English' }]} />
      </SettingRow>
      <SettingRow name={t('settings.theme.name')}>
        <Segmented aria-label={t('settings.theme.name')} value={settings.theme} onChange={(theme) => void update({ theme })}
          options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`settings.theme.${value}`) }))} />
      </SettingRow>
      <SettingRow name={t('settings.textSize.name')} hint={t('settings.textSize.hint')}>
        <Segmented aria-label={t('settings.textSize.name')} value={settings.textSize} onChange={(textSize) => void update({ textSize })} options={textSizes.map((value) => ({ value, label: `${value} %` }))} />
      </SettingRow>
      <SettingRow name={t('settings.author.name')} hint={t('settings.author.hint')}><AuthorField key={settings.author} author={settings.author} onChange={(author) => void update({ author })} /></SettingRow>
    </Panel>
  );
}

function Machine({ info }: { readonly info: AppInfo }) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  return (
    <Panel>
      <SettingRow name={t('settings.folder.name')} hint={t('settings.folder.hint')}><span className="az-mono az-setting-path">{info.dataDirectory}</span></SettingRow>
      <SettingRow name={t('settings.root.name')} hint={t('settings.root.hint')}>
        {info.rootFingerprint === null ? <span className="az-muted">{t('settings.root.none')}</span> : <span className="az-mono">{formatFingerprint(info.rootFingerprint)}</span>}
      </SettingRow>
      <SettingRow name={t('settings.packs.name')}>
        <ul className="az-setting-packs">{info.packs.map((pack) => <li key={`${pack.id} ${pack.revision}`}>{packName(pack, locale, pack.name)}<span className="az-small az-muted">{t('settings.packs.revision', { revision: pack.revision, digest: `${pack.digest.slice(0, 4)}…${pack.digest.slice(-4)}` })}</span></li>)}</ul>
      </SettingRow>
      <SettingRow name={t('settings.version.name')}>{info.version} {info.demo && <Tag tone="dashed">{t('settings.version.demo')}</Tag>}</SettingRow>
    </Panel>
  );
}

/** Language, appearance, text size, author; and what is true of this machine. Everything takes effect at once. */
export default function SettingsPage() {
  const { t } = useTranslation();
  const { settings, info, failure, update } = useSettings();
  return (
    <div className="az-page">
      <PageHead title={t('settings.page.title')} hint={t('settings.page.hint')} />
      <div className="az-stack" style={{ maxWidth: '52rem' }}>
        {failure !== null && <FailureBand failure={failure} />}
        <Reading settings={settings} update={update} />
        {info !== null && <Machine info={info} />}
      </div>
    </div>
  );
}
