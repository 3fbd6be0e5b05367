import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { completionOf } from '../../../assessment-specs/charts/chartFigures.ts';
import { completionPicture } from '../../../assessment-specs/charts/completionPicture.ts';
import type { PictureFrame } from '../../../assessment-specs/charts/Picture.ts';
import type { ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import { ChartBox } from '../../ui/charts/ChartBox.tsx';

const parts = [['full', 'solid'], ['deducted', 'lost'], ['notApplicable', 'excluded'], ['unanswered', 'possible']] as const;

/** How far each category is, and how its items stand. */
export function CompletionChart({ sheet, pack }: { readonly sheet: ScoreSheet; readonly pack: ScoredPack }) {
  const { t } = useTranslation();
  const rows = completionOf(sheet).map((counts) => {
    const items = parts.reduce((sum, [part]) => sum + counts[part], 0);
    return { counts, label: `${counts.categoryId}　${pack.categories.find(({ id }) => id === counts.categoryId)?.name ?? ''}`, text: `${items - counts.unanswered} / ${items}` };
  });
  const draw = useCallback((frame: PictureFrame) => completionPicture(frame, rows.map(({ counts, label, text }) => ({ label, text, parts: parts.map(([part, fill]) => ({ fill, count: counts[part] })) })),
    parts.map(([part, fill]) => ({ fill, text: t(`common.item.${part}`) })),
    // the sheet and the pack are values: what is drawn follows from them
    // eslint-disable-next-line react-hooks/exhaustive-deps
  ), [sheet, pack]);
  return (
    <ChartBox label={t('score.charts.completionLabel')} draw={draw} otherwise={null}
      table={{ caption: t('score.charts.completionTitle'), head: [t('score.charts.category'), t('score.charts.answered'), ...parts.map(([part]) => t(`common.item.${part}`))], rows: rows.map(({ label, text, counts }) => [label, text, ...parts.map(([part]) => String(counts[part]))]) }} />
  );
}
