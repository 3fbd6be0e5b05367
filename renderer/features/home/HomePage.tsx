import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addresses } from '../../host/addresses.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { daysUntil } from '../../i18n/format.ts';
import { UnreadableRecord } from '../../host/UnreadableRecord.tsx';
import { useToday } from '../../i18n/useToday.ts';
import { DueDate } from '../../ui/DueDate.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StepList } from '../../ui/StepList.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { VerdictPlate } from '../../ui/VerdictPlate.tsx';
import { DutiesPanel } from './DutiesPanel.tsx';
import { dueWords } from '../../i18n/dueWords.ts';
import { ScorePanels } from './ScorePanels.tsx';
import { stepAddress } from './stepAddress.ts';
import { useNextSteps } from './useNextSteps.ts';
import { useStepWords } from './useStepWords.ts';

function Steps() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const { enterprise, assessment } = useEnterprise();
  const words = useStepWords();
  const steps = useNextSteps().map((step, index) => {
    const { title, hint, action } = words(step);
    const deadline = step.kind === 'hazard' ? step.due?.day ?? null : null;
    const due = deadline === null ? null : dueWords(t, daysUntil(deadline, today));
    const size = index === 0 ? { size: 'large' as const } : {};
    const go = () => void navigate(stepAddress(step, enterprise.file.id, assessment?.file.id ?? null));
    return {
      key: step.kind === 'hazard' ? step.hazardId : `${step.kind} ${index}`, title,
      hint: <>{hint}{due !== null && <> · <DueDate {...due} /></>}</>,
      ...(step.kind === 'hazard' ? { mark: <VerdictPlate kind="vetoed" size={index === 0 ? 38 : 24} /> } : {}),
      action: (
        <span className="az-row">
          {(step.kind === 'screen' || step.kind === 'toCheck') && assessment !== null && <Button {...size} onClick={() => void navigate(addresses.walk(enterprise.file.id, assessment.file.id))}>{t('walk.page.short')}</Button>}
          <Button type={index === 0 ? 'primary' : 'default'} {...size} onClick={go}>{action}</Button>
        </span>
      ),
    };
  });
  return <Panel><StepList label={t('home.page.title')} steps={steps} /></Panel>;
}

/** What to do next, in order; where the score stands; what is due. */
export default function HomePage() {
  const { t } = useTranslation();
  const { enterprise, assessment, result, unreadable, refetch } = useEnterprise();
  const computed = result?.kind === 'computed' ? result : null;
  return (
    <div className="az-page">
      <PageHead title={t('home.page.title')} hint={t('home.page.hint')} inline>{enterprise.file.demo && <Tag tone="dashed">{t('home.page.demo')}</Tag>}</PageHead>
      <div className="az-columns">
        <div className="az-stack">
          {unreadable.map(({ id, failure }) => <UnreadableRecord key={id} failure={failure} aside onRetry={refetch} />)}
          <Steps />
          {computed !== null && assessment !== null && <ScorePanels result={computed} assessment={assessment.file} />}
        </div>
        <DutiesPanel />
      </div>
    </div>
  );
}
