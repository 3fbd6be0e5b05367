import { Button, Checkbox, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ResolvedPacks } from '../../../assessment-specs/engine/ResolvedPacks.ts';
import type { AssessmentRecord } from '../../../assessment-specs/records/AssessmentRecord.ts';
import { isVeto } from '../../../assessment-specs/records/hazardState.ts';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { Panel } from '../../ui/Panel.tsx';
import { TrialItems } from './TrialItems.tsx';
import { TrialPlan } from './TrialPlan.tsx';
import { TrialResult } from './TrialResult.tsx';
import type { TrialDesk } from './useTrial.ts';
import { useTrial } from './useTrial.ts';
import '../ScoreDrawer.css';
import './TrialDrawer.css';

export interface TrialDrawerProps {
  readonly record: AssessmentRecord;
  readonly packs: ResolvedPacks;
  /** the scored pack that is tried */
  readonly packId: string;
  readonly onClose: () => void;
}

/** Major hazards that veto now, each to be supposed closed. */
function TrialHazards({ record, desk }: { readonly record: AssessmentRecord; readonly desk: TrialDesk }) {
  const { t } = useTranslation();
  const open = record.hazards.filter(isVeto);
  if (open.length === 0) return null;
  return (
    <Panel padded quiet title={t('score.trial.hazards')} hint={t('score.trial.hazardsHint')}>
      <ul className="az-trial-hazards">{open.map((hazard) => (
        <li key={hazard.id}><Checkbox checked={desk.trial.closed.includes(hazard.id)} onChange={(event) => desk.close(hazard, event.target.checked)}>{t('score.trial.closed', { id: hazard.id, title: hazard.title })}</Checkbox></li>
      ))}</ul>
    </Panel>
  );
}

/** 试算，不改答案: what would come of it if items were full, hazards closed, findings counted otherwise. Closing it throws everything away. */
export default function TrialDrawer({ record, packs, packId, onClose }: TrialDrawerProps) {
  const { t } = useTranslation();
  const tried = [packs.primary, ...packs.gates].find(({ ref }) => ref.id === packId) ?? packs.primary;
  const desk = useTrial(record, packs, tried.ref.id);
  const shown = useLocalizedPack(tried.ref, 'scored') ?? tried.pack;
  const primary = useLocalizedPack(packs.primary.ref, 'scored') ?? packs.primary.pack;
  return (
    <Drawer open onClose={onClose} size={1040} rootClassName="az-score-drawer az-trial-drawer" title={t('score.trial.mark')} closable={{ 'aria-label': t('score.trial.leave') }}
      extra={<Button disabled={!desk.touched} onClick={desk.reset}>{t('score.trial.reset')}</Button>}>
      <p className="az-trial-note">{t('score.trial.note')}</p>
      <div className="az-trial">
        <div className="az-stack"><TrialHazards record={record} desk={desk} /><TrialPlan desk={desk} pack={tried} shown={shown} /><TrialItems desk={desk} pack={tried.pack} shown={shown} /></div>
        <div className="az-trial-result"><TrialResult desk={desk} shown={shown} primary={primary} /></div>
      </div>
    </Drawer>
  );
}
