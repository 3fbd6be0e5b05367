import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { checkIndustryCode } from '../../../../assessment-specs/records/industrySector.ts';
import type { EnterpriseProfile } from '../../../../assessment-specs/records/EnterpriseProfile.ts';
import { useTraitPack } from '../useTraitPack.ts';
import { TextField } from '../../../ui/TextField.tsx';
import type { ProfileDraft } from './useProfileDraft.ts';

const trades = ['wholesale', 'retail', 'warehousing', 'accommodation', 'catering'] as const satisfies readonly EnterpriseProfile['commerceKind'][];

/** Sectors, the GB/T 4754 class that only prompts a second look, and for 商贸 the trade that the size class needs. */
export function SectorFields({ draft }: { readonly draft: ProfileDraft }) {
  const { t } = useTranslation();
  const { sectors, industryCode, commerceKind } = draft.profile;
  const pack = useTraitPack();
  const nameOf = (code: string) => pack.sectors.find((sector) => sector.code === code)?.name ?? code;
  const finding = checkIndustryCode(pack.sectors, industryCode, sectors);
  return (
    <>
      <label className="az-field"><span className="az-h3">{t('profile.field.sectors')}</span>
        <Select mode="multiple" style={{ width: '100%' }} value={[...sectors]} placeholder={t('profile.sector.placeholder')} maxCount={8} optionFilterProp="label" aria-label={t('profile.field.sectors')}
          options={pack.sectors.map((sector) => ({ value: sector.code, label: sector.name, title: [...sector.scope, ...sector.examples].join('、') }))} onChange={(value: string[]) => draft.set({ sectors: value }, 'now')} />
      </label>
      <TextField label={t('profile.field.industryCode')} value={industryCode} maxLength={5} placeholder={t('profile.sector.codePlaceholder')} onLeave={draft.flush}
        onChange={(value, when) => draft.set({ industryCode: (/^[A-Z]?\d{0,4}/.exec(value.toUpperCase()) ?? [''])[0] }, when)}>
        {finding.kind === 'fits' && <span className="az-small az-muted">{t('profile.sector.fits')}</span>}
        {finding.kind === 'notListed' && <span className="az-small az-muted">{t('profile.sector.notListed')}</span>}
        {finding.kind === 'differs' && (
          <div className="az-row"><span className="az-small az-warn">{t('profile.sector.differs', { sector: nameOf(finding.listedUnder) })}</span>
            {sectors.length < 8 && <Button size="small" className="az-nowrap" onClick={() => draft.set({ sectors: [...sectors, finding.listedUnder] }, 'now')}>{t('profile.sector.add', { sector: nameOf(finding.listedUnder) })}</Button>}
          </div>
        )}
      </TextField>
      {sectors.some((sector) => pack.sizes.sectorToTable[sector] === 'ASK') && (
        <label className="az-field"><span className="az-h3">{t('profile.field.commerceKind')}</span>
          <Select allowClear style={{ width: '100%' }} value={commerceKind} placeholder={t('profile.sector.tradePlaceholder')} options={trades.map((value) => ({ value, label: t(`profile.trade.${value}`) }))} onChange={(value) => draft.set({ commerceKind: value ?? null }, 'now')} />
        </label>
      )}
    </>
  );
}
