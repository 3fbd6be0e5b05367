import { useTranslation } from 'react-i18next';
import type { EnterpriseProfile } from '../../../../assessment-specs/records/EnterpriseProfile.ts';
import type { ResolvedTraits } from '../../../../assessment-specs/records/resolveTraits.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { RowList } from './RowList.tsx';
import type { ProfileDraft } from './useProfileDraft.ts';

/** which trait opens which list */
const traitOfList = {
  specialEquipment: 'special_equipment', specialOperators: 'special_operation', confinedSpaces: 'confined_space', chemicals: 'hazardous_chemicals', contractors: 'contractor_or_tenant',
} as const satisfies Partial<Record<keyof EnterpriseProfile, string>>;
type ListName = keyof typeof traitOfList;

/** Lists that are asked for: their trait is known to be yes, or something is in them already. */
export function shownLists(profile: EnterpriseProfile, traits: ResolvedTraits): readonly ListName[] {
  return (Object.keys(traitOfList) as ListName[]).filter((list) => profile[list].length > 0 || traits.get(traitOfList[list])?.value === 'yes');
}

/** Equipment, operators, confined spaces, chemicals, contractors: only those that the answers call for. */
export function ListsPanel({ draft, traits }: { readonly draft: ProfileDraft; readonly traits: ResolvedTraits }) {
  const { t } = useTranslation();
  const { profile, set } = draft;
  const shown = shownLists(profile, traits);
  const name = { key: 'name' as const, title: t('profile.column.name'), kind: 'text' as const, required: true };
  const place = { key: 'place' as const, title: t('profile.column.place'), kind: 'text' as const, maxLength: 120 };
  const frame = (list: ListName) => ({ label: t(`profile.list.${list}`), addLabel: t('profile.list.addTo', { list: t(`profile.list.${list}`) }) });
  if (shown.length === 0) return null;
  return shown.map((list) => (
    <Panel key={list} title={t(`profile.list.${list}`)} hint={t('profile.list.count', { count: profile[list].length })}>
      {list === 'specialEquipment' && <RowList {...frame(list)} rows={profile[list]} blank={{ name: '', count: null, nextInspectionOn: null }} onChange={(rows) => set({ specialEquipment: [...rows] }, 'soon')}
        columns={[name, { key: 'count', title: t('profile.column.count'), kind: 'count', required: true, width: '6rem' }, { key: 'nextInspectionOn', title: t('profile.column.nextInspectionOn'), kind: 'day', width: '11rem' }]} />}
      {list === 'specialOperators' && <RowList {...frame(list)} rows={profile[list]} blank={{ name: '', work: '', certificate: '', validUntil: null }} onChange={(rows) => set({ specialOperators: [...rows] }, 'soon')}
        columns={[{ ...name, title: t('profile.column.person'), maxLength: 60 }, { key: 'work', title: t('profile.column.operation'), kind: 'text', maxLength: 60 }, { key: 'certificate', title: t('profile.column.certificate'), kind: 'text', maxLength: 60 }, { key: 'validUntil', title: t('profile.column.validUntil'), kind: 'day', width: '11rem' }]} />}
      {list === 'confinedSpaces' && <RowList {...frame(list)} rows={profile[list]} blank={{ name: '', place: '' }} onChange={(rows) => set({ confinedSpaces: [...rows] }, 'soon')} columns={[name, place]} />}
      {list === 'chemicals' && <RowList {...frame(list)} rows={profile[list]} blank={{ name: '', stock: '', place: '' }} onChange={(rows) => set({ chemicals: [...rows] }, 'soon')} columns={[name, { key: 'stock', title: t('profile.column.stock'), kind: 'text' }, place]} />}
      {list === 'contractors' && <RowList {...frame(list)} rows={profile[list]} blank={{ name: '', work: '' }} onChange={(rows) => set({ contractors: [...rows] }, 'soon')}
        columns={[{ ...name, maxLength: 100 }, { key: 'work', title: t('profile.column.contractedWork'), kind: 'text', maxLength: 120 }]} />}
    </Panel>
  ));
}
