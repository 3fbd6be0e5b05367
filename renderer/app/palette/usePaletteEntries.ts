import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../electron/contract/views.ts';
import { addresses } from '../../host/addresses.ts';
import { useEnterpriseIfAny } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { useHostQuery } from '../../host/useHostQuery.ts';
import type { IconName } from '../../ui/Icon.tsx';
import { useAllKeyHints } from '../../ui/KeyHelpContext.tsx';
import { textSizes } from '../../ui/theme/textSizes.ts';
import { pages } from '../pages.ts';
import { useNavigationEntries } from '../useNavigationEntries.ts';
import type { PaletteAct, PaletteEntry } from './PaletteEntry.ts';
import { paletteKey } from './paletteKey.ts';
import { usePackEntries } from './usePackEntries.ts';

function useScreens(): readonly PaletteEntry[] {
  const { t } = useTranslation();
  const { top, journeyName, journey, daily, bottom } = useNavigationEntries();
  const value = useEnterpriseIfAny();
  const screen = (id: string, icon: IconName, name: string, note: string | null, to: string): PaletteEntry => ({ id: `screen ${id}`, group: 'screen', icon, number: null, names: [name], also: [], note, caps: [], act: { kind: 'go', to } });
  const named = (note: string | null) => ({ page, icon, text, to }: (typeof top)[number]) => screen(page, icon, text, note, to);
  const walk = value?.assessment == null || pages.walk === undefined ? [] : [screen('walk', 'people', t('walk.page.title'), journeyName, addresses.walk(value.enterprise.file.id, value.assessment.file.id))];
  return [...top.map(named(null)), ...journey.map(named(journeyName)), ...walk, ...daily.map(named(t('shell.nav.daily'))), ...bottom.map(named(null))];
}

/** What the page in view does by one key; keys that come in several (J K, 1 — 9) are for hands that lie on them. */
function usePageKeys(): readonly PaletteEntry[] {
  const { t } = useTranslation();
  return useAllKeyHints().filter(({ key, caps }) => caps.length === 1 && key !== paletteKey)
    .map(({ key, caps, text }) => ({ id: `key ${key}`, group: 'action', icon: 'right', number: null, names: [text], also: [], note: t('palette.note.key'), caps, act: { kind: 'press', key } }));
}

/** What can be done from anywhere; a setting is offered with the values that it does not have. */
function useActions(): readonly PaletteEntry[] {
  const { t } = useTranslation();
  const { settings } = useSettings();
  const value = useEnterpriseIfAny();
  const action = (id: string, icon: IconName, name: string, words: string, note: string | null, act: PaletteAct): PaletteEntry => ({ id: `action ${id}`, group: 'action', icon, number: null, names: [name], also: [words], note, caps: [], act });
  const go = (id: 'verify' | 'record' | 'seal' | 'create' | 'documents', icon: IconName, to: string) => action(id, icon, t(`palette.action.${id}`), t(`palette.words.${id}`), null, { kind: 'go', to });
  const set = (id: string, icon: IconName, name: string, words: string, change: Partial<Settings>) => action(id, icon, name, words, t('palette.note.setting'), { kind: 'set', change });
  const enterpriseId = value?.enterprise.file.id;
  const assessmentId = value?.assessment?.file.id;
  const open = value?.assessment?.file.seal === null ? value.assessment.file.id : undefined;
  return [
    ...(enterpriseId === undefined ? [] : [go('record', 'flag', addresses.recordHazard(enterpriseId, { record: 'manual' }))]),
    ...(enterpriseId === undefined || open === undefined ? [] : [go('seal', 'lock', addresses.signing(enterpriseId, open))]),
    ...(enterpriseId === undefined || assessmentId === undefined ? [] : [go('documents', 'doc', addresses.documents(enterpriseId, assessmentId))]),
    go('verify', 'verify', addresses.verification), go('create', 'plus', addresses.newEnterprise),
    set('language', 'text', t('palette.action.language'), t('palette.words.language'), { locale: settings.locale === 'en' ? 'zh-CN' : 'en' }),
    ...(['system', 'light', 'dark'] as const).filter((theme) => theme !== settings.theme).map((theme) => set(`theme ${theme}`, 'gear', t(`palette.action.theme.${theme}`), t('palette.words.theme'), { theme })),
    ...textSizes.filter((size) => size !== settings.textSize).map((textSize) => set(`text ${textSize}`, 'text', t('palette.action.textSize', { size: textSize }), t('palette.words.textSize'), { textSize })),
  ];
}

function useOtherEnterprises(): readonly PaletteEntry[] {
  const list = useHostQuery('enterprise.list', {});
  const here = useEnterpriseIfAny()?.enterprise.file.id;
  if (list.state !== 'ready') return [];
  return list.value.filter(({ id }) => id !== here).map(({ id, name, creditCode }) => ({ id: `enterprise ${id}`, group: 'enterprise', icon: 'people', number: null, names: [name], also: [creditCode], note: creditCode === '' ? null : creditCode, caps: [], act: { kind: 'go', to: addresses.home(id) } }));
}

/** Everything that the palette finds from the page in view. A list that cannot be read only leaves its entries out: its own page says why. */
export function usePaletteEntries(): readonly PaletteEntry[] {
  return [...useScreens(), ...usePageKeys(), ...useActions(), ...usePackEntries(), ...useOtherEnterprises()];
}
