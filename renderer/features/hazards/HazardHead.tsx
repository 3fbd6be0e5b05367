import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hazardStateText } from '../../../assessment-specs/engine/hazardStateText.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { hazardDue } from '../../../assessment-specs/records/hazardDue.ts';
import { hazardState, isVeto } from '../../../assessment-specs/records/hazardState.ts';
import { addresses } from '../../host/addresses.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { daysUntil, formatDay, localDay } from '../../i18n/format.ts';
import { dueWords } from '../../i18n/dueWords.ts';
import { useToday } from '../../i18n/useToday.ts';
import { DueDate } from '../../ui/DueDate.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { VerdictPlate } from '../../ui/VerdictPlate.tsx';
import { useHazardPack } from './useHazardPack.ts';

function useBasisText(): (hazard: Hazard) => string {
  const { t } = useTranslation();
  const criteria = useHazardPack();
  return ({ basis }) => {
    const article = (id: string) => criteria?.shown(id)?.article ?? '';
    switch (basis.kind) {
      case 'criterion': return t('hazards.loop.basis.criterion', { id: basis.criterionId, article: article(basis.criterionId) });
      case 'failedDevice': return t('hazards.loop.basis.failedDevice', { id: basis.criterionId, article: article(basis.criterionId), device: basis.device });
      case 'otherRegime': return t('hazards.loop.basis.regime', { regime: t(`hazards.loop.regimes.${basis.regime}`), citation: basis.citation });
      case 'general': return basis.citation;
    }
  };
}

/** Where it came from, with the way back to the item, or with the inspection or report that found it. The reporter is never named. */
function Origin({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const today = useToday();
  const { enterprise, assessment } = useEnterprise();
  const { source, sourceRef } = hazard;
  const item = hazard.itemRefs[0];
  const assessmentId = hazard.assessmentId ?? assessment?.file.id ?? null;
  if (item !== undefined) return <>{t('hazards.loop.from.item', { item: item.itemId })}{assessmentId !== null && <> · <Link to={addresses.scoring(enterprise.file.id, assessmentId, item)}>{t('hazards.loop.from.back')}</Link></>}</>;
  const inspection = enterprise.file.inspections.find(({ id }) => id === sourceRef);
  const report = enterprise.file.employeeReports.find(({ id }) => id === sourceRef);
  if (inspection !== undefined) return t(inspection.kind === 'leader' ? 'hazards.loop.from.leaderInspection' : 'hazards.loop.from.expertVisit', { day: formatDay(inspection.on, today), who: inspection.ledBy });
  if (report !== undefined) return t('hazards.loop.from.employeeReport', { day: formatDay(report.receivedOn, today), who: report.handler });
  return t(`hazards.source.${source}`);
}

/** When it is due, in words and colour, with what makes it due on that day. */
function Due({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const today = useToday();
  const due = hazardDue(hazard, today);
  if (due === null) return null;
  const { urgency, text } = dueWords(t, daysUntil(due.day, today));
  return <><DueDate urgency={urgency} text={t('hazards.due.word', { day: formatDay(due.day, today), left: text })} /><span className="az-muted">{t(`hazards.due.${due.basis}`)}</span></>;
}

/** Title, basis, origin, state and day of one hazard. */
export function HazardHead({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const today = useToday();
  const { locale } = useSettings().settings;
  const basisText = useBasisText();
  const overdue = hazardDue(hazard, today)?.overdue === true;
  const found = hazard.events[0];
  const facts = [hazard.id, basisText(hazard), hazard.area].filter((fact) => fact !== '');
  return (
    <header className="az-row az-hazard-head">
      {isVeto(hazard) && <VerdictPlate kind="vetoed" size={40} label={t('common.verdict.vetoed')} />}
      <div className="az-grow">
        <h2 className="az-h1">{hazard.title}</h2>
        <div className="az-small az-muted">{facts.join(' · ')}{found !== undefined && <> · <span className="az-nowrap">{t('hazards.loop.foundAt', { day: formatDay(localDay(new Date(found.at)), today), who: hazard.foundBy })}</span></>}</div>
        <div className="az-small az-hazard-due"><Due hazard={hazard} /><span className="az-muted"><Origin hazard={hazard} /></span></div>
      </div>
      <Tag tone={hazard.grade === 'major' ? 'veto' : 'neutral'}>{t(`hazards.ledger.${hazard.grade}`)}</Tag>
      {overdue && <Tag tone="bad" icon="flag">{t('hazards.ledger.filter.overdue')}</Tag>}
      <Tag tone="accent">{hazardStateText(hazardState(hazard), locale)}</Tag>
    </header>
  );
}
