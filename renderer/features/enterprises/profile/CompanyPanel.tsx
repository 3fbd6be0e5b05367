import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/Panel.tsx';
import { DayField } from '../DayField.tsx';
import { NumberField } from './NumberField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { ProfileDraft } from './useProfileDraft.ts';
import './ProfilePanels.css';

const addressParts = [['city', 40], ['county', 40], ['street', 60], ['detail', 200], ['grid', 60]] as const;
const proseParts = [['products', 1000], ['capacity', 1000], ['process', 4000]] as const;

/** Where it is, who answers the telephone, what it makes: chapter 1 of the report. */
export function CompanyPanel({ draft }: { readonly draft: ProfileDraft }) {
  const { t } = useTranslation();
  const { profile, set, flush } = draft;
  return (
    <Panel title={t('profile.company.title')} hint={t('profile.company.hint')} padded>
      <div className="az-profile-grid">
        <TextField label={t('profile.field.legalRepresentative')} value={profile.legalRepresentative} maxLength={60} onLeave={flush} onChange={(legalRepresentative, when) => set({ legalRepresentative }, when)} />
        <TextField label={t('profile.field.phone')} value={profile.phone} maxLength={40} onLeave={flush} onChange={(phone, when) => set({ phone }, when)} />
        <NumberField label={t('profile.field.peakShiftHeadcount')} value={profile.peakShiftHeadcount} max={10_000_000} digits={0} unit={t('profile.unit.people')} onLeave={flush} onChange={(peakShiftHeadcount) => set({ peakShiftHeadcount }, 'soon')} />
        <NumberField label={t('profile.field.assets10k')} value={profile.assets10k} max={100_000_000} digits={2} unit={t('profile.unit.money10k')} onLeave={flush} onChange={(assets10k) => set({ assets10k }, 'soon')} />
        {addressParts.map(([part, maxLength]) => (
          <div key={part} className={part === 'detail' ? 'az-span-6' : undefined}>
            <TextField label={t(`profile.address.${part}`)} value={profile.address[part]} maxLength={maxLength} onLeave={flush} onChange={(value, when) => set({ address: { ...profile.address, [part]: value } }, when)} />
          </div>
        ))}
        <DayField label={t('profile.field.foundedOn')} value={profile.foundedOn} onChange={(foundedOn) => set({ foundedOn }, 'soon')} />
        <DayField label={t('profile.field.systemStartedOn')} value={profile.systemStartedOn} onChange={(systemStartedOn) => set({ systemStartedOn }, 'soon')} />
        {proseParts.map(([part, maxLength]) => (
          <div key={part} className={part === 'process' ? 'az-span-12' : 'az-span-6'}>
            <TextField label={t(`profile.field.${part}`)} value={profile[part]} maxLength={maxLength} lines={2} onLeave={flush} onChange={(value, when) => set({ [part]: value }, when)} />
          </div>
        ))}
      </div>
    </Panel>
  );
}
