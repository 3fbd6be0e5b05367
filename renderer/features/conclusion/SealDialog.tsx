import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { planSignatures } from '../../../assessment-specs/records/planSignatures.ts';
import { canSeal } from '../../../assessment-specs/records/sealAssessment.ts';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { addresses } from '../../host/addresses.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { KeyValueTable } from '../../ui/KeyValueTable.tsx';
import { SealImageField } from './SealImageField.tsx';
import { SealProblems } from './SealProblems.tsx';
import { majorHazardCounts } from './majorHazardCounts.ts';
import type { Computed } from './useConclusionView.ts';
import { verdictWord } from '../../score/verdictWords.ts';

export interface SealDialogProps {
  readonly open: boolean;
  readonly result: Computed;
  readonly onClose: () => void;
  readonly onTeam: () => void;
}

function SealedContent({ result }: { readonly result: Computed }) {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const pack = useLocalizedPack(result.packs.primary.ref, 'scored') ?? result.packs.primary.pack;
  const order = planSignatures(file.team).filter(({ document }) => document === 'report').map(({ memberId }) => file.team.find(({ id }) => id === memberId)?.name ?? '');
  const rows = [
    { key: 'conclusion', name: t('conclusion.seal.conclusion'), value: verdictWord(t, result.conclusion, pack) },
    { key: 'score', name: t('conclusion.seal.score'), value: result.sheet.percent?.text ?? '—' },
    { key: 'packs', name: t('conclusion.seal.packs'), value: `${pack.name} r${result.packs.primary.ref.revision}` },
    { key: 'hazards', name: t('conclusion.seal.hazards'), value: t('conclusion.seal.hazardsText', majorHazardCounts(result)) },
    { key: 'evidence', name: t('conclusion.seal.evidence'), value: t('conclusion.seal.evidenceText', { count: Object.keys(result.record.evidence).length }) },
    { key: 'signers', name: t('conclusion.seal.signers'), value: order.length === 0 ? '—' : t('conclusion.seal.signersText', { names: order.join(' → ') }) },
  ];
  return <KeyValueTable label={t('conclusion.seal.what')} rows={rows} />;
}

/** Asks once before 封存: what is sealed, what stands in the way in sentences, and the picture of a seal if one is wanted. */
export function SealDialog({ open, result, onClose, onTeam }: SealDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { enterprise, changeAssessment } = useEnterprise();
  const { file } = useAssessment();
  const [sealImage, setSealImage] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const problems = canSeal({ file, enterprise: enterprise.file, conclusionKind: result.conclusion.kind, sealImage });
  const seal = async () => {
    setBusy(true);
    setFailure(null);
    const reply = await changeAssessment('assessment.seal', { enterpriseSeq: enterprise.seq, sealImage });
    setBusy(false);
    if (!reply.ok) return setFailure(reply.error);
    void navigate(addresses.signing(file.enterpriseId, file.id));
  };
  return (
    <ConfirmDialog open={open} title={t('conclusion.seal.title')} widthPx={620} confirmLabel={t('conclusion.seal.confirm')} cancelLabel={t('common.action.cancel')}
      confirmDisabled={problems.length > 0} busy={busy} onConfirm={() => void seal()} onCancel={onClose}>
      <div className="az-stack">
        {failure !== null && <FailureBand failure={failure} />}
        {problems.length > 0 && <SealProblems problems={problems} onClose={onClose} onTeam={onTeam} />}
        <SealedContent result={result} />
        <SealImageField value={sealImage} onChange={setSealImage} />
        <p className="az-small az-second">{t('conclusion.seal.after')}</p>
      </div>
    </ConfirmDialog>
  );
}
