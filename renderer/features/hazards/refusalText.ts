import type { TFunction } from 'i18next';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { formatInstant } from '../../i18n/format.ts';
import type { FieldName } from './stepForm.ts';
import { stepFields } from './stepForm.ts';
import type { StepKind } from './loopOf.ts';

const fields: ReadonlySet<string> = new Set(Object.values(stepFields).flatMap((list) => list.map(({ name }) => name)));
const steps: ReadonlySet<string> = new Set(Object.keys(stepFields));

/**
 * Why the host refused a step, in a sentence of its own for each kind of problem; null for any other failure, which has its words elsewhere.
 * @param stageWord names a stage of the loop, e.g. 已报告
 */
export function refusalText(t: TFunction, { code, params }: Failure, today: string, stageWord: (stage: string) => string): string | null {
  if (code !== 'hazard.transitionRefused') return null;
  const of = (name: string): string => String(params[name] ?? '');
  const when = (name: string): string => params[name] === undefined ? '' : formatInstant(of(name), today);
  switch (params['problem']) {
    case 'outOfOrder': return t('hazards.refused.outOfOrder', { stage: stageWord(of('stage')), event: steps.has(of('event')) ? t(`hazards.step.${of('event') as StepKind}.title`) : of('event') });
    case 'beforeFound': return t('hazards.refused.beforeFound', { at: when('at'), found: when('found') });
    case 'beforePrevious': return t('hazards.refused.beforePrevious', { at: when('at'), previous: when('previous') });
    case 'inTheFuture': return t('hazards.refused.inTheFuture', { at: when('at') });
    case 'clockMovedBackwards': return t('hazards.refused.clockMovedBackwards', { previous: when('previous'), recordedAt: when('recordedAt') });
    case 'deadlineBeforeFound': return t('hazards.refused.deadlineBeforeFound', { deadline: of('deadline'), found: of('found') });
    case 'orderMissing': return t('hazards.refused.orderMissing');
    case 'reportMissing': return t('hazards.refused.reportMissing');
    case 'fiveMissing': return t('hazards.refused.fiveMissing');
    case 'fieldMissing': return t('hazards.refused.fieldMissing', { field: fields.has(of('field')) ? t(`hazards.field.${of('field') as FieldName}`) : of('field') });
    case 'evidenceMissing': return t(`hazards.refused.evidenceMissing.${params['phase'] === 'before' ? 'before' : 'after'}`);
    case 'selfAcceptance': return t('hazards.refused.selfAcceptance', { person: of('person') });
    case 'principalUnknown': return t('hazards.refused.principalUnknown');
    case 'notPrincipal': return t('hazards.refused.notPrincipal', { principal: of('principal'), signedOffBy: of('signedOffBy') });
    case 'eventTwice': return t('hazards.refused.eventTwice');
    case 'gradeMustBeMajor': return t('hazards.refused.gradeMustBeMajor');
    default: return null;
  }
}
