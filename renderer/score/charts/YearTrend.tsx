import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Marker, PictureFrame } from '../../../assessment-specs/charts/Picture.ts';
import { trendPicture } from '../../../assessment-specs/charts/trendPicture.ts';
import { byThreshold } from '../../../assessment-specs/engine/reachedBand.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { ChartBox } from '../../ui/charts/ChartBox.tsx';
import type { TrendYear } from './yearTrend.ts';
import { yearTrend } from './yearTrend.ts';

const plotPx = 150;
const markers: Readonly<Record<TrendYear['conclusion'], Marker>> = { passed: 'circle', failed: 'square', vetoed: 'octagon', incomplete: 'hollowDiamond' };

/** The primary pack's score over the sealed assessments, the open one dashed. A sentence until there are two. */
export function YearTrend() {
  const { t } = useTranslation();
  const { assessments, assessment, result } = useEnterprise();
  const computed = result?.kind === 'computed' ? result : null;
  const years = useMemo(() => computed === null ? [] : yearTrend(assessments, computed.packs.primary.ref.id, assessment === null || assessment.file.seal !== null ? null
    : { assessmentId: assessment.file.id, percent: computed.sheet.percent?.text ?? null, conclusion: computed.conclusion.kind, period: assessment.file.period }), [assessments, assessment, computed]);
  const pack = computed?.packs.primary.pack;
  const band = pack === undefined ? undefined : byThreshold(pack)[0];
  const threshold = pack === undefined || band === undefined ? null : band.minimum / 10 ** pack.scoring.percentDigits;
  const wordOf = ({ conclusion, open }: TrendYear) => open ? t('score.charts.openYear') : t(`common.verdict.${conclusion}`);
  const draw = useCallback((frame: PictureFrame) => trendPicture(frame, years.map((year) => ({
    label: year.label, word: wordOf(year), percent: year.percent === null ? null : Number(year.percent), text: year.percent ?? '—', marker: markers[year.conclusion], open: year.open,
  })), threshold, plotPx, [
    { line: 'now', text: t('score.charts.sealedYears') }, ...(years.some(({ open }) => open) ? [{ line: 'before', text: t('score.charts.openYear') } as const] : []), ...(threshold === null ? [] : [{ line: 'threshold', text: t('score.charts.threshold', { threshold }) } as const]),
    // the years are values: what is drawn follows from them
    // eslint-disable-next-line react-hooks/exhaustive-deps
  ]), [years, threshold, t]);
  return (
    <ChartBox label={t('score.charts.trendLabel')} draw={draw} otherwise={<p className="az-second">{t('score.charts.trendNone')}</p>}
      table={{ caption: t('score.charts.trendTitle'), head: [t('score.charts.year'), t('score.charts.score'), t('score.charts.conclusion')], rows: years.map((year) => [year.label, year.percent ?? '—', wordOf(year)]) }} />
  );
}
