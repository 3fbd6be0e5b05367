import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { EnterpriseSummary } from '../../../electron/contract/views.ts';
import { addresses } from '../../host/addresses.ts';
import { DamagedRecord } from '../../host/DamagedRecord.tsx';
import { ErrorBand } from '../../ui/ErrorBand.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { VerdictPlate } from '../../ui/VerdictPlate.tsx';
import { EnterpriseStage } from './EnterpriseStage.tsx';

/** The selected enterprise at a glance, and the way in. */
export function EnterprisePreview({ enterprise, onRestored }: { readonly enterprise: EnterpriseSummary; /** reads the list again */ readonly onRestored: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { latest, problem } = enterprise;
  const damaged = enterprise.unreadable.filter(({ code }) => code === 'file.damaged');
  return (
    <div className="az-enterprise-preview">
      <div><h2 className="az-h2">{enterprise.name}</h2><span className="az-mono az-muted">{enterprise.creditCode === '' ? t('enterprises.noCreditCode') : enterprise.creditCode}</span></div>
      {problem?.code === 'file.damaged' && <DamagedRecord key={enterprise.id} enterpriseId={enterprise.id} assessmentId={null} aside onRestored={onRestored} />}
      {problem !== null && problem.code !== 'file.damaged' && <ErrorBand what={t('enterprises.damaged.what', { file: problem.file })} todo={t('enterprises.damaged.todo')} code={problem.code} />}
      {damaged.map(({ id }) => <DamagedRecord key={id} enterpriseId={enterprise.id} assessmentId={id} aside onRestored={onRestored} />)}
      {problem === null && (
        <dl>
          {enterprise.openMajorHazards > 0 && <><dt>{t('enterprises.preview.first')}</dt><dd><StatusLine tone="veto" strong mark={<VerdictPlate kind="vetoed" size={20} />}>{t('enterprises.preview.veto', { count: enterprise.openMajorHazards })}</StatusLine></dd></>}
          <dt>{t('enterprises.preview.latest')}</dt>
          <dd>{latest === null ? t('enterprises.stage.none') : t('enterprises.preview.period', latest.period)}</dd>
          {latest !== null && <><dt>{t('enterprises.preview.stands')}</dt><dd><EnterpriseStage enterprise={enterprise} /></dd></>}
        </dl>
      )}
      <div className="az-grow" />
      <Button type="primary" block onClick={() => void navigate(addresses.home(enterprise.id))}>{t('enterprises.action.open')}</Button>
    </div>
  );
}
