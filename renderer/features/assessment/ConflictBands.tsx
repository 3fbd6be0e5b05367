import { useTranslation } from 'react-i18next';
import type { Scoring } from './useScoring.ts';

/** Answers that another window was faster with: what is shown is the other's, and one's own is offered again. */
export function ConflictBands({ scoring: { conflicts, takeMine, dropMine } }: { readonly scoring: Pick<Scoring, 'conflicts' | 'takeMine' | 'dropMine'> }) {
  const { t } = useTranslation();
  return conflicts.map((conflict) => (
    <div key={conflict.entry.ticket} className="az-score-band" role="status">
      <span className="az-grow">{conflict.by === '' ? t('scoring.conflict.text', { id: conflict.itemId }) : t('scoring.conflict.by', { id: conflict.itemId, by: conflict.by })}</span>
      <button type="button" className="az-link" onClick={() => takeMine(conflict)}>{t('scoring.conflict.mine')}</button>
      <button type="button" className="az-link" onClick={() => dropMine(conflict)}>{t('scoring.conflict.drop')}</button>
    </div>
  ));
}
