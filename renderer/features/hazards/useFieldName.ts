import { useTranslation } from 'react-i18next';
import type { StepKind } from './loopOf.ts';
import type { FieldName } from './stepForm.ts';

/** What a field is called in its step: `how` of an acceptance is not the `how` of a report. */
export function useFieldName(): (kind: StepKind, name: FieldName) => string {
  const { t } = useTranslation();
  return (kind, name) => {
    if (kind === 'accepted' && (name === 'how' || name === 'result')) return t(`hazards.fieldOf.accepted.${name}`);
    if (kind === 'done' && name === 'result') return t('hazards.fieldOf.done.result');
    return t(`hazards.field.${name}`);
  };
}
