import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../i18n/format.ts';
import { useAssessors } from './AssessorsContext.ts';
import './people.css';

export interface AssessorChipProps {
  readonly by: string;
  /** ISO 8601 with offset */
  readonly at: string;
}

/** Who scored an item, in one or two characters; the whole name and the time for the pointer and for a screen reader. */
export function AssessorChip({ by, at }: AssessorChipProps) {
  const { t } = useTranslation();
  const { shown, today } = useAssessors();
  const name = by === '' ? t('people.assessor.unnamed') : by;
  const full = t('people.assessor.scored', { name, at: formatInstant(at, today) });
  return <span className="az-assessor" title={full}><span aria-hidden="true">{by === '' ? '?' : shown.get(by) ?? by}</span><span className="az-spoken">{full}</span></span>;
}
