import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { addresses } from '../../host/addresses.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { useSweepCounts } from '../../host/useSweepCounts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { Computed } from './useConclusionView.ts';

export interface KeepPanelProps {
  readonly result: Computed;
  readonly sealed: boolean;
  readonly onSeal: () => void;
}

/** The button that seals; once sealed it leads to signing, and to the documents when all have signed. */
export function SealButton({ result, sealed, onSeal }: KeepPanelProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { file } = useAssessment();
  const signed = file.documents.reduce((count, document) => count + document.signatures.length, 0);
  if (sealed && file.seal !== null && signed === file.seal.signatures.length) return <Button block size="large" type="primary" icon={<Icon name="doc" size={18} />} onClick={() => void navigate(addresses.documents(file.enterpriseId, file.id))}>{t('conclusion.keep.goDocuments')}</Button>;
  if (sealed) return <Button block size="large" type="primary" icon={<Icon name="sign" size={18} />} onClick={() => void navigate(addresses.signing(file.enterpriseId, file.id))}>{t('conclusion.keep.goSign')}</Button>;
  // with an open veto the next act is the hazard, so that sealing is not the primary
  const primary = result.conclusion.kind === 'passed' || result.conclusion.kind === 'failed';
  return <Button block size="large" type={primary ? 'primary' : 'default'} icon={<Icon name="lock" size={18} />} disabled={result.conclusion.kind === 'incomplete'} onClick={onSeal}>{t('conclusion.keep.action')}</Button>;
}

/** What 查漏 still finds; nothing when it finds neither errors nor warnings. */
export function SweepNote() {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const counts = useSweepCounts();
  if (counts === null || counts.error + counts.warning === 0) return null;
  return <p className={counts.error > 0 ? 'az-small az-warn' : 'az-small az-second'}>{t('sweep.page.before', { errors: counts.error, warnings: counts.warning })} <Link to={addresses.sweep(file.enterpriseId, file.id)}>{t('sweep.page.beforeLink')}</Link></p>;
}

/** A vetoed or failed report is a report: it may be sealed and signed. An incomplete one may not, and says why. */
export function KeepPanel(props: KeepPanelProps) {
  const { t } = useTranslation();
  const { kind } = props.result.conclusion;
  return (
    <Panel quiet padded title={t(kind === 'failed' ? 'conclusion.keep.failedTitle' : kind === 'incomplete' ? 'conclusion.keep.incompleteTitle' : 'conclusion.keep.title')}>
      <p className="az-small az-second" style={{ marginBottom: '.625rem', lineHeight: 1.65 }}>{t(`conclusion.keep.${kind}`)}</p>
      {!props.sealed && <SweepNote />}
      <SealButton {...props} />
    </Panel>
  );
}
