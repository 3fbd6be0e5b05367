import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { categoryShares } from '../../../assessment-specs/charts/chartFigures.ts';
import { cut } from '../../../assessment-specs/charts/lossesPicture.ts';
import type { PictureFrame } from '../../../assessment-specs/charts/Picture.ts';
import { radarPicture } from '../../../assessment-specs/charts/radarPicture.ts';
import { byThreshold } from '../../../assessment-specs/engine/reachedBand.ts';
import type { ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import { formatShare } from '../../i18n/format.ts';
import { ChartBox } from '../../ui/charts/ChartBox.tsx';

export interface CategoryRadarProps {
  readonly sheet: ScoreSheet;
  /** with the texts of the language that is shown */
  readonly pack: ScoredPack;
  /** another state of the same pack, drawn dashed */
  readonly before?: { readonly sheet: ScoreSheet; readonly name: string; readonly nowName: string };
  readonly radiusPx?: number;
}

/** what every name may take, even where the web has to be smaller for it */
const widestNameEm = 11;
/** in less room names would press the web together: the numbers of the categories stand alone */
const roomForNamesPx = 520;

/** The rate of every category on a web; with `before`, how it was beside how it is. */
export function CategoryRadar({ sheet, pack, before, radiusPx = 130 }: CategoryRadarProps) {
  const { t } = useTranslation();
  const shares = categoryShares(sheet);
  const earlier = before === undefined ? null : categoryShares(before.sheet);
  const open = sheet.tally.open > 0;
  const band = byThreshold(pack)[0];
  const threshold = band === undefined ? null : band.minimum / 10 ** pack.scoring.percentDigits;
  const nameOf = (categoryId: string) => pack.categories.find(({ id }) => id === categoryId)?.name ?? '';
  const rateOf = (share: number | null) => share === null ? t('score.charts.allNotApplicable') : `${formatShare(share, 1)}%`;
  const nowName = before?.nowName ?? t(open ? 'score.charts.rateSoFar' : 'score.charts.rate');
  const draw = useCallback((frame: PictureFrame) => radarPicture(frame, {
    axes: shares.map(({ categoryId, earned, possible }, index) => ({
      label: [`${categoryId}　${rateOf(earned)}`, ...(frame.width < roomForNamesPx ? [] : [cut(nameOf(categoryId), Math.max(frame.textSize * widestNameEm, frame.width / 2 - radiusPx - frame.textSize), frame.measure)])], now: earned, possible: before === undefined ? possible : earned, before: earlier?.[index]?.earned ?? null,
    })),
    threshold: threshold === null ? null : threshold / 100, radius: radiusPx,
    legend: [
      { line: 'now', marker: 'circle', text: nowName }, ...(before === undefined ? [] : [{ line: 'before', marker: 'hollowSquare', text: before.name } as const]),
      ...(open && before === undefined ? [{ fill: 'possible', text: t('score.charts.possible') } as const] : []), ...(threshold === null ? [] : [{ line: 'threshold', text: t('score.charts.threshold', { threshold }) } as const]),
    ],
    // the sheets and the pack are values: what is drawn follows from them
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }), [sheet, pack, before?.sheet, radiusPx]);
  return (
    <ChartBox label={t('score.charts.radarLabel')} draw={draw} otherwise={<p className="az-second">{t('score.charts.radarNone')}</p>}
      table={{
        caption: t('score.charts.radarTitle'), head: [t('score.charts.category'), nowName, ...(before === undefined ? [] : [before.name])],
        rows: shares.map(({ categoryId, earned }, index) => [`${categoryId} ${nameOf(categoryId)}`, rateOf(earned), ...(earlier === null ? [] : [rateOf(earlier[index]?.earned ?? null)])]),
      }} />
  );
}
