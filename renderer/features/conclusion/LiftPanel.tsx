import type { TFunction } from 'i18next';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { isVeto } from '../../../assessment-specs/records/hazardState.ts';
import { formatDay } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { LiftStep } from './liftSteps.ts';
import { liftSteps } from './liftSteps.ts';
import type { Computed } from './useConclusionView.ts';
import './LiftPanel.css';

function words(t: TFunction, step: LiftStep, today: string): string {
  const { event, name } = step;
  if (step.state === 'taken') {
    if (event === null) return t('conclusion.lift.taken');
    const day = formatDay(event.at.slice(0, 10), today);
    if (event.kind === 'reported') return t('conclusion.lift.reportedDone', { day, to: event.toAuthority });
    if (event.kind === 'accepted') return t('conclusion.lift.acceptedDone', { day, name: event.acceptedBy });
    return name === 'reported' || name === 'accepted' ? t('conclusion.lift.taken') : t(`conclusion.lift.${name}Done`, { day });
  }
  switch (name) {
    case 'ordered': case 'reported': case 'planned': return t(`conclusion.lift.${name}Next`);
    case 'done': return step.deadline === null ? t('conclusion.lift.doneNext') : t('conclusion.lift.doneBy', { day: formatDay(step.deadline, today) });
    case 'accepted': return step.person === '' ? t('conclusion.lift.acceptedAnyone') : t('conclusion.lift.acceptedNext', { name: step.person });
    case 'closed': return step.person === '' ? t('conclusion.lift.closedAnyone') : t('conclusion.lift.closedNext', { name: step.person });
  }
}

/** The steps that lift the veto, for every open major hazard, with what is done already. */
export function LiftPanel({ result }: { readonly result: Computed }) {
  const { t } = useTranslation();
  const today = useToday();
  const open = result.record.hazards.filter(isVeto);
  return (
    <Panel quiet padded title={t('conclusion.lift.title')}>
      {open.map((hazard) => (
        <Fragment key={hazard.id}>
          {open.length > 1 && <p className="az-small az-strong az-lift-of">{t('conclusion.lift.of', { id: hazard.id, title: hazard.title })}</p>}
          <ol className="az-lift">
            {liftSteps(hazard, result.record.enterprise.profile.principal).map((step, index) => (
              <li key={step.name} data-state={step.state}>
                <span>{step.state === 'taken' ? <Icon name="check" size={16} stroke={2} /> : index + 1}</span>
                <b>{t(`conclusion.lift.${step.name}`)}</b>
                <span className="az-small">{words(t, step, today)}</span>
              </li>
            ))}
          </ol>
        </Fragment>
      ))}
    </Panel>
  );
}
