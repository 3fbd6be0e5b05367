import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../../i18n/useToday.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { DayField } from '../DayField.tsx';
import { usualPeriods } from './usualPeriods.ts';
import './StartPanels.css';

/** A period while it is being chosen. */
export interface PeriodDraft {
  readonly from: string | null;
  readonly to: string | null;
}

/** 自评期: two days, or one of the usual periods by a press. Nothing is filled in beforehand. */
export function PeriodPanel({ period, onChange }: { readonly period: PeriodDraft; readonly onChange: (period: PeriodDraft) => void }) {
  const { t } = useTranslation();
  const usual = usualPeriods(useToday());
  const backwards = period.from !== null && period.to !== null && period.from > period.to;
  return (
    <Panel title={t('start.period.title')} hint={t('start.period.hint')} padded>
      <div className="az-start-period">
        <DayField label={t('start.period.from')} value={period.from} onChange={(from) => onChange({ ...period, from })} />
        <DayField label={t('start.period.to')} value={period.to} onChange={(to) => onChange({ ...period, to })} />
        {(['twelveMonths', 'thisYear', 'lastYear'] as const).map((name) => <Button key={name} onClick={() => onChange(usual[name])}>{t(`start.period.${name}`)}</Button>)}
        {backwards && <span className="az-small az-bad" role="alert">{t('start.period.backwards')}</span>}
      </div>
    </Panel>
  );
}
