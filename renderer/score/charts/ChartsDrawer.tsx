import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import { Panel } from '../../ui/Panel.tsx';
import { VetoLine } from '../../ui/VetoLine.tsx';
import { CategoryRadar } from './CategoryRadar.tsx';
import { CompletionChart } from './CompletionChart.tsx';
import { LossesChart } from './LossesChart.tsx';
import { YearTrend } from './YearTrend.tsx';
import '../ScoreDrawer.css';
import './ChartsDrawer.css';

export interface ChartsDrawerProps {
  readonly sheet: ScoreSheet;
  /** with the texts of the language that is shown */
  readonly pack: ScoredPack;
  /** the trend is of the primary pack */
  readonly withTrend: boolean;
  readonly openVetoes: number;
  readonly onClose: () => void;
}

/** The web of categories, the losses, the completion and the trend, over the page. Escape goes back to it. */
export default function ChartsDrawer({ sheet, pack, withTrend, openVetoes, onClose }: ChartsDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer open onClose={onClose} rootClassName="az-score-drawer" size={760} title={t('score.charts.title')} closable={{ 'aria-label': t('score.drawer.close') }}>
      <div className="az-stack az-charts">
        {openVetoes > 0 && <VetoLine><b className="az-veto az-strong">{t('score.drawer.veto', { count: openVetoes })}</b>{t('score.drawer.vetoWhy')}</VetoLine>}
        <Panel padded title={t('score.charts.radarTitle')} hint={pack.name}><CategoryRadar sheet={sheet} pack={pack} /></Panel>
        <Panel padded title={t('score.charts.lossesTitle')}><LossesChart sheet={sheet} pack={pack} /></Panel>
        <Panel padded title={t('score.charts.completionTitle')}><CompletionChart sheet={sheet} pack={pack} /></Panel>
        {withTrend && <Panel padded title={t('score.charts.trendTitle')}><YearTrend /></Panel>}
      </div>
    </Drawer>
  );
}
