import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../electron/contract/Reply.ts';
import { DamagedRecord } from './DamagedRecord.tsx';
import { FailureBand } from './FailureBand.tsx';

export interface UnreadableRecordProps {
  readonly failure: Failure;
  /** it stands on a page about something else */
  readonly aside?: boolean;
  readonly onRetry: () => void;
}

/** Why a record could not be read: a damaged one with its good copy, anything else in its words with 重试. */
export function UnreadableRecord({ failure, aside = false, onRetry }: UnreadableRecordProps) {
  const { t } = useTranslation();
  const { enterpriseId, assessmentId } = failure.params;
  if (failure.code === 'file.damaged' && enterpriseId !== undefined) return <DamagedRecord enterpriseId={String(enterpriseId)} assessmentId={assessmentId === '' ? null : String(assessmentId)} aside={aside} onRestored={onRetry} />;
  return <FailureBand failure={failure} actions={<Button size="small" onClick={onRetry}>{t('common.action.retry')}</Button>} />;
}
