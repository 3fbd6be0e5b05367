import { Button, Radio } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { packIndex } from '../../../assessment-specs/engine/packIndex.ts';
import type { ScoreProposal } from '../../../assessment-specs/engine/scoreProposals.ts';
import { scoreProposals } from '../../../assessment-specs/engine/scoreProposals.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import type { Rescoring } from '../../../assessment-specs/records/Rescoring.ts';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { addresses } from '../../host/addresses.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { formatInstant } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { Panel } from '../../ui/Panel.tsx';

type ScoredPlace = Pick<ScoreProposal, 'packId' | 'itemId'>;

function ItemLink({ packId, itemId }: ScoredPlace) {
  const { file } = useAssessment();
  const ref = file.packs.find(({ pack }) => pack.id === packId)?.pack ?? null;
  const pack = useLocalizedPack(ref, 'scored');
  const item = pack === null ? null : packIndex(pack).item(itemId);
  return <Link to={addresses.scoring(file.enterpriseId, file.id, { packId, itemId })}><span className="az-mono">{itemId}</span> {item?.title ?? item?.requirement ?? ''}</Link>;
}

/** One item: what the score is, and what each way of taking the proposal would make of it. Nothing is chosen beforehand. */
function Proposal({ proposal }: { readonly proposal: ScoreProposal }) {
  const { t } = useTranslation();
  const { changeAssessment } = useEnterprise();
  const { file } = useAssessment();
  const pack = useLocalizedPack(file.packs.find((role) => role.pack.id === proposal.packId)?.pack ?? null, 'scored');
  const [ruleId, setRuleId] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const rules = pack === null ? [] : packIndex(pack).item(proposal.itemId)?.rules ?? [];
  const { hazardId, cause, packId, itemId, current, before } = proposal;
  const take = async () => {
    if (ruleId === null) return;
    const reply = await changeAssessment('assessment.rescore', { hazardId, cause, packId, itemId, ruleId });
    setFailure(reply.ok ? null : reply.error);
  };
  const now = current === null ? t('proposals.unanswered') : current.kind === 'notApplicable' ? t('proposals.notApplicable') : t('proposals.now', { earned: before.earned });
  return (
    <div className="az-proposal">
      <p><ItemLink packId={packId} itemId={itemId} /> <span className="az-small az-muted">{now}{before.percent !== null && t('proposals.whole', { percent: before.percent })}</span></p>
      <Radio.Group aria-label={t(`proposals.choose.${cause}`, { item: itemId })} value={ruleId} onChange={(event) => setRuleId(String(event.target.value))}>
        {proposal.options.map((option) => (
          <Radio key={option.ruleId} value={option.ruleId}>
            {rules.find(({ id }) => id === option.ruleId)?.trigger ?? option.ruleId} <span className="az-small az-second">{t('proposals.after', { earned: option.after.earned })}{option.after.percent !== null && t('proposals.whole', { percent: option.after.percent })}</span>
          </Radio>
        ))}
      </Radio.Group>
      {failure !== null && <FailureBand failure={failure} />}
      <div><Button disabled={ruleId === null} onClick={() => void take()}>{t(`proposals.take.${cause}`)}</Button></div>
    </div>
  );
}

function Taken({ rescoring: { cause, packId, itemId, at, by, before, after } }: { readonly rescoring: Rescoring }) {
  const { t } = useTranslation();
  const today = useToday();
  return <li><span className="az-small az-muted">{formatInstant(at, today)} {by}</span> {t(`proposals.taken.${cause}`)} <ItemLink packId={packId} itemId={itemId} /> {before.earned} → {after.earned}{before.percent !== null && after.percent !== null && t('proposals.wholeFromTo', { before: before.percent, after: after.percent })}</li>;
}

/** 改分建议: what this hazard may mean for the points, as a dry run, and what was taken of it with both scores. Nothing when there is neither. */
export function ScoreProposals({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const { result } = useEnterprise();
  const computed = result?.kind === 'computed' ? result : null;
  const proposals = useMemo(() => computed === null ? [] : scoreProposals(computed.record, computed.packs).filter(({ hazardId }) => hazardId === hazard.id), [computed, hazard.id]);
  const taken = computed?.record.assessment.rescorings.filter(({ hazardId }) => hazardId === hazard.id) ?? [];
  if (proposals.length === 0 && taken.length === 0) return null;
  return (
    <Panel quiet padded title={t('proposals.title')} hint={t('proposals.hint')}>
      <div className="az-stack">
        {proposals.map((proposal) => <Proposal key={`${proposal.packId} ${proposal.itemId} ${proposal.cause}`} proposal={proposal} />)}
        {taken.length > 0 && <ul className="az-proposals-taken" aria-label={t('proposals.history')}>{taken.map((rescoring) => <Taken key={rescoring.id} rescoring={rescoring} />)}</ul>}
      </div>
    </Panel>
  );
}
