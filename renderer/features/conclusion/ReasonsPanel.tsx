import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Reason } from '../../../assessment-specs/engine/Conclusion.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { VerdictPlate } from '../../ui/VerdictPlate.tsx';
import { reasonAddress } from './reasonAddress.ts';
import type { Computed } from './useConclusionView.ts';
import { useReasonSentence } from './usePacksInBoth.ts';
import './ReasonsPanel.css';

function ReasonMark({ reason }: { readonly reason: Reason }) {
  switch (reason.code) {
    case 'openMajorHazard': return <VerdictPlate kind="vetoed" size={24} />;
    case 'thresholdReached': case 'noOpenMajorHazard': return <span className="az-ok"><Icon name="check" size={18} stroke={2} /></span>;
    case 'belowThreshold': case 'gateBelow': return <VerdictPlate kind="failed" size={24} />;
    case 'gateAdvisory': return <span className="az-warn"><Icon name="flag" size={18} /></span>;
    default: return <VerdictPlate kind="incomplete" size={24} />;
  }
}

/** A criterion's number is not broken at its hyphens. */
function whole(text: string) {
  return text.split(/(MH-\d\d-\d\d)/).map((part, index) => index % 2 === 0 ? part : <span key={index} className="az-nowrap">{part}</span>);
}

/** Every reason in the order of decision, in one sentence that cites its place, with the way there. @param primary whether the first may carry the page's primary button */
export function ReasonsPanel({ result, primary }: { readonly result: Computed; readonly primary: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { file } = useAssessment();
  const { sentence } = useReasonSentence(result.packs);
  const { conclusion, packs } = result;
  const place = { enterpriseId: file.enterpriseId, assessmentId: file.id, packs };
  const title = conclusion.kind === 'incomplete' ? 'conclusion.reasons.incompleteTitle' : conclusion.kind === 'passed' ? 'conclusion.reasons.passedTitle' : 'conclusion.reasons.title';
  const quiet = conclusion.kind === 'passed';
  return (
    <Panel title={t(title)} quiet={quiet} {...(quiet ? {} : { hint: t('conclusion.reasons.hint') })}>
      <ul className={quiet ? 'az-reasons az-reasons-quiet' : 'az-reasons'}>
        {conclusion.reasons.map((reason, index) => {
          const link = reasonAddress(reason, place);
          const act = link === null ? '' : t(`conclusion.reasons.act.${link.act}`);
          return (
            <li key={`${reason.code} ${reason.ref}`}>
              <span className="az-reasons-mark"><ReasonMark reason={reason} /></span>
              <span className="az-grow">{whole(sentence(reason))}</span>
              {link !== null && <Button type={primary && index === 0 ? 'primary' : 'default'} {...(primary && index === 0 ? {} : { size: 'small' as const })} aria-label={t('conclusion.reasons.actFor', { act, ref: reason.ref })} onClick={() => void navigate(link.to)}>{act}</Button>}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
