import type { i18n } from 'i18next';
import { hazardStateText } from '../../assessment-specs/engine/hazardStateText.ts';
import { hazardStateSchema } from '../../assessment-specs/records/Hazard.ts';
import type { Failure } from '../../electron/contract/Reply.ts';
import { formatInstant, localDay } from './format.ts';
import { zhCN } from './zh-CN/index.ts';

const { field: fields, step: steps } = zhCN.hazards;
const isField = (name: string): name is keyof typeof fields => Object.hasOwn(fields, name);
const isStep = (name: string): name is keyof typeof steps => Object.hasOwn(steps, name);

/** Why the ledger refused a step, or what was filled in, in a sentence of its own for each kind of problem; null for any other failure, which has its words elsewhere. */
export function refusalText(texts: i18n, failure: Failure): string | null {
  const { code, params } = failure;
  if (code === 'call.badInput') return badFieldText(texts, failure);
  if (code !== 'hazard.transitionRefused') return null;
  const { t } = texts;
  const today = localDay(new Date());
  const of = (name: string): string => String(params[name] ?? '');
  const when = (name: string): string => params[name] === undefined ? '' : formatInstant(of(name), today);
  switch (params['problem']) {
    case 'outOfOrder': {
      const stage = hazardStateSchema.safeParse(of('stage'));
      const event = of('event');
      return t('hazards.refused.outOfOrder', { stage: stage.success ? hazardStateText(stage.data, texts.language === 'en' ? 'en' : 'zh-CN') : of('stage'), event: isStep(event) ? t(`hazards.step.${event}.title`) : event });
    }
    case 'beforeFound': return t('hazards.refused.beforeFound', { at: when('at'), found: when('found') });
    case 'beforePrevious': return t('hazards.refused.beforePrevious', { at: when('at'), previous: when('previous') });
    case 'inTheFuture': return t('hazards.refused.inTheFuture', { at: when('at') });
    case 'clockMovedBackwards': return t('hazards.refused.clockMovedBackwards', { previous: when('previous'), recordedAt: when('recordedAt') });
    case 'deadlineBeforeFound': return t('hazards.refused.deadlineBeforeFound', { deadline: of('deadline'), found: of('found') });
    case 'orderMissing': return t('hazards.refused.orderMissing');
    case 'reportMissing': return t('hazards.refused.reportMissing');
    case 'fiveMissing': return t('hazards.refused.fiveMissing');
    case 'fieldMissing': {
      const field = of('field');
      return t('hazards.refused.fieldMissing', { field: isField(field) ? t(`hazards.field.${field}`) : field });
    }
    case 'evidenceMissing': return t(`hazards.refused.evidenceMissing.${params['phase'] === 'before' ? 'before' : 'after'}`);
    case 'selfAcceptance': return t('hazards.refused.selfAcceptance', { person: of('person') });
    case 'principalUnknown': return t('hazards.refused.principalUnknown');
    case 'notPrincipal': return t('hazards.refused.notPrincipal', { principal: of('principal'), signedOffBy: of('signedOffBy') });
    case 'eventTwice': return t('hazards.refused.eventTwice');
    case 'gradeMustBeMajor': return t('hazards.refused.gradeMustBeMajor');
    case 'historyFull': return t('hazards.refused.historyFull', { limit: of('limit') });
    default: return null;
  }
}

/** A field of a step that holds no value of its kind, by the field's name on the form; null for anything else that the host could not take. */
function badFieldText({ t }: i18n, { params }: Failure): string | null {
  const path = String(params['path'] ?? '').split('.');
  const field = path.at(-1) ?? '';
  if (path[0] !== 'step' || !isField(field)) return null;
  return field === 'fundsYuan' ? t('hazards.refused.badFunds') : t('hazards.refused.badField', { field: t(`hazards.field.${field}`) });
}
