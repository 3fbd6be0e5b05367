import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/Panel.tsx';
import { CreditCodeField } from './CreditCodeField.tsx';
import { NumberField } from './NumberField.tsx';
import { SectorFields } from './SectorFields.tsx';
import { SizeClassText } from './SizeClassText.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { ProfileDraft } from './useProfileDraft.ts';
import './ProfilePanels.css';

const maxPeople = 10_000_000;
const maxMoney10k = 100_000_000;

/** Who the enterprise is and how large: what decides packs, sectors and the size class. */
export function BasicsPanel({ draft }: { readonly draft: ProfileDraft }) {
  const { t } = useTranslation();
  const { profile, set, flush } = draft;
  return (
    <Panel padded>
      <div className="az-profile-grid">
        <div className="az-span-6"><TextField label={t('profile.field.name')} value={profile.name} maxLength={100} onLeave={flush} onChange={(name, when) => set({ name }, when)} /></div>
        <NumberField label={t('profile.field.employees')} value={profile.employees} max={maxPeople} digits={0} unit={t('profile.unit.people')} onLeave={flush} onChange={(employees) => set({ employees }, 'soon')} />
        <NumberField label={t('profile.field.revenue10k')} value={profile.revenue10k} max={maxMoney10k} digits={2} unit={t('profile.unit.money10k')} onLeave={flush} onChange={(revenue10k) => set({ revenue10k }, 'soon')} />
        <div className="az-span-6"><CreditCodeField draft={draft} /></div>
        <SectorFields draft={draft} />
        <div className="az-span-6"><SizeClassText profile={profile} /></div>
        <TextField label={t('profile.field.principal')} value={profile.principal} maxLength={60} onLeave={flush} onChange={(principal, when) => set({ principal }, when)} />
        <TextField label={t('profile.field.safetyManager')} value={profile.safetyManager} maxLength={60} onLeave={flush} onChange={(safetyManager, when) => set({ safetyManager }, when)} />
      </div>
    </Panel>
  );
}
