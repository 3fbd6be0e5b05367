import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/Panel.tsx';
import type { TraitGroupLines } from '../profile/arrangeTraits.ts';
import { TraitList } from '../profile/TraitList.tsx';
import type { TraitCursor } from '../profile/useTraitCursor.ts';
import type { TraitId, Tri } from '../../../../assessment-specs/schema/primitives.ts';
import { useTraitPack } from '../useTraitPack.ts';

/** Facts of the assessed period; what stays unanswered counts as not known. */
export function PeriodFactsPanel({ groups, cursor, onAnswer }: { readonly groups: readonly TraitGroupLines[]; readonly cursor: TraitCursor; readonly onAnswer: (trait: TraitId, answer: Tri) => void }) {
  const { t } = useTranslation();
  const traitPack = useTraitPack();
  const left = groups.reduce((sum, group) => sum + group.left, 0);
  return (
    <Panel title={t('start.facts.title')} hint={t('start.facts.hint')} extra={<span className="az-small az-muted">{left === 0 ? t('start.facts.done') : t('start.facts.left', { count: left })}</span>}>
      <TraitList groups={groups} traitPack={traitPack} currentId={cursor.currentId} onAnswer={onAnswer} onCurrent={cursor.point} heads={false} />
    </Panel>
  );
}
