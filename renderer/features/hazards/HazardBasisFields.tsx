import { Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HazardDraft } from './hazardDraft.ts';
import { basisKinds, regimes } from './hazardDraft.ts';
import { HazardField } from './HazardField.tsx';
import { useHazardPack } from './useHazardPack.ts';

export interface HazardBasisFieldsProps {
  readonly draft: HazardDraft;
  readonly set: (change: Partial<HazardDraft>) => void;
  /** criteria that the scoring item names: they stand first */
  readonly criteriaFirst: readonly string[];
}

function Criterion({ draft, set, criteriaFirst }: HazardBasisFieldsProps) {
  const { t } = useTranslation();
  const all = useHazardPack()?.words.criteria.map(({ id, article, title }) => ({ value: id, label: `${id} ${article} ${title}` })) ?? [];
  const own = all.filter(({ value }) => criteriaFirst.includes(value));
  const grouped = [{ label: t('hazards.record.itemCriteria'), options: own }, { label: t('hazards.record.otherCriteria'), options: all.filter((option) => !own.includes(option)) }];
  const options: readonly ({ readonly label: string } & ({ readonly value: string } | { readonly options: typeof all }))[] = own.length === 0 ? all : grouped;
  return <HazardField label={t('hazards.record.criterion')}><Select<string | null> showSearch={{ optionFilterProp: 'label' }} value={draft.criterionId || null} style={{ width: '100%' }} onChange={(criterionId: string | null) => set({ criterionId: criterionId ?? '' })} options={[...options]} /></HazardField>;
}

function Citation({ draft, set }: Pick<HazardBasisFieldsProps, 'draft' | 'set'>) {
  const { t } = useTranslation();
  return <HazardField label={t('hazards.record.citation')}><Input value={draft.citation} maxLength={300} onChange={(event) => set({ citation: event.target.value })} /></HazardField>;
}

function Regime({ draft, set, label, clearable }: Pick<HazardBasisFieldsProps, 'draft' | 'set'> & { readonly label: string; readonly clearable: boolean }) {
  const { t } = useTranslation();
  return <HazardField label={label}><Select value={draft.regime} allowClear={clearable} style={{ width: '100%' }} onChange={(regime: HazardDraft['regime'] | undefined) => set({ regime: regime ?? null })} options={regimes.map((value) => ({ value, label: t(`hazards.loop.regimes.${value}`) }))} /></HazardField>;
}

/** What the grade rests on: one of the 64, a failed device, other rules with their clause; for a general one its clause, and those rules if it falls under them. */
export function HazardBasisFields(props: HazardBasisFieldsProps) {
  const { t } = useTranslation();
  const { draft, set } = props;
  const otherRegimes = useHazardPack()?.words.otherRegimes ?? '';
  if (draft.grade === 'general') return <div className="az-record-basis"><Citation draft={draft} set={set} /><Regime draft={draft} set={set} label={t('hazards.record.generalRegime')} clearable /></div>;
  return (
    <>
      <Radio.Group aria-label={t('hazards.record.basis')} value={draft.basis} style={{ display: 'flex', flexDirection: 'column', gap: 4 }} onChange={(event) => set({ basis: event.target.value as HazardDraft['basis'] })}>
        {basisKinds.map((kind) => <Radio key={kind} value={kind}>{t(`hazards.record.${kind}`)}</Radio>)}
      </Radio.Group>
      {(draft.basis === 'criterion' || draft.basis === 'failedDevice') && <Criterion {...props} />}
      {draft.basis === 'failedDevice' && <HazardField label={t('hazards.record.device')}><Input value={draft.device} maxLength={200} onChange={(event) => set({ device: event.target.value })} /></HazardField>}
      {draft.basis === 'otherRegime' && (
        <>
          <p className="az-small az-muted">{t('hazards.record.other')} {otherRegimes}</p>
          <Regime draft={draft} set={set} label={t('hazards.record.regime')} clearable={false} />
          <Citation draft={draft} set={set} />
        </>
      )}
    </>
  );
}
