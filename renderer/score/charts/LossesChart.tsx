import { Segmented } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { categoryLosses, itemLosses, paretoRows } from '../../../assessment-specs/charts/chartFigures.ts';
import { lossesPicture } from '../../../assessment-specs/charts/lossesPicture.ts';
import type { PictureFrame } from '../../../assessment-specs/charts/Picture.ts';
import type { ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import { formatPoints, formatShare } from '../../i18n/format.ts';
import { ChartBox } from '../../ui/charts/ChartBox.tsx';

const mostRows = 15;

/** What took the points: items or categories, the greatest first, with the share of all deductions that is reached row by row. */
export function LossesChart({ sheet, pack }: { readonly sheet: ScoreSheet; readonly pack: ScoredPack }) {
  const { t } = useTranslation();
  const [by, setBy] = useState<'item' | 'category'>('item');
  const rows = paretoRows(by === 'item' ? itemLosses(sheet) : categoryLosses(sheet), mostRows).map((row) => ({ ...row, label: labelOf(row.id, row.others), text: textOf(row.lost, row.cumulative) }));
  const draw = useCallback((frame: PictureFrame) => lossesPicture(frame, rows.map(({ label, lost, cumulative, others, text }) => ({ label, lost, cumulative, rest: others > 0, text })), [
    { fill: 'lost', text: t('score.charts.lost') }, { line: 'sum', marker: 'hollowDiamond', text: t('score.charts.cumulative') },
    // the sheet and the pack are values: what is drawn follows from them
    // eslint-disable-next-line react-hooks/exhaustive-deps
  ]), [sheet, pack, by]);
  function labelOf(id: string, others: number): string {
    if (others > 0) return t('score.charts.rest', { count: others });
    if (by === 'category') return `${id}　${pack.categories.find((category) => category.id === id)?.name ?? ''}`;
    const item = pack.categories.flatMap(({ elements }) => elements.flatMap(({ items }) => items)).find((one) => one.id === id);
    return `${id}　${item?.title ?? item?.requirement ?? ''}`;
  }
  function textOf(lost: number, cumulative: number): string {
    return t('score.charts.lossRow', { points: formatPoints(-lost), share: formatShare(cumulative, 1) });
  }
  return (
    <>
      {rows.length > 0 && <Segmented aria-label={t('score.charts.lossesBy')} value={by} onChange={setBy} options={[{ value: 'item', label: t('score.charts.byItem') }, { value: 'category', label: t('score.charts.byCategory') }]} />}
      <ChartBox key={by} label={t('score.charts.lossesLabel')} draw={draw} otherwise={<p className="az-second">{t(sheet.tally.open > 0 ? 'score.charts.lossesNoneYet' : 'score.charts.lossesNone')}</p>}
        table={{ caption: t('score.charts.lossesTitle'), head: [t(by === 'item' ? 'score.charts.item' : 'score.charts.category'), t('score.charts.lost'), t('score.charts.cumulative')], rows: rows.map(({ label, lost, cumulative }) => [label, formatPoints(-lost), `${formatShare(cumulative, 1)}%`]) }} />
    </>
  );
}
