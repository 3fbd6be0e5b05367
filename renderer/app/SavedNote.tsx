import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../electron/contract/ErrorCode.ts';
import { placesOf } from '../host/answerOutbox.ts';
import { useOutbox, useOutboxState } from '../host/OutboxContext.tsx';
import { useSavedNow } from '../host/SavedContext.tsx';
import { describeFailure } from '../i18n/describeFailure.ts';
import { formatClock } from '../i18n/format.ts';
import { SavedIndicator } from '../ui/SavedIndicator.tsx';

/** The few words that the header has room for. */
function whyOf(code: ErrorCode): 'full' | 'failed' | 'notWritable' | 'busy' | 'unauthorised' | 'unreachable' {
  switch (code) {
    case 'disk.full': return 'full';
    case 'disk.failed': return 'failed';
    case 'folder.notWritable': case 'folder.locked': return 'notWritable';
    case 'call.busy': return 'busy';
    case 'call.unauthorised': return 'unauthorised';
    default: return 'unreachable';
  }
}

/** 已存到本机 14:03:22 / 正在存… / 没存上 and why, with the way to try again; nothing before the first write. */
export function SavedNote() {
  const { t, i18n } = useTranslation();
  const saved = useSavedNow();
  const { answers } = useOutbox();
  const { stuck, entries } = useOutboxState();
  if (stuck !== null) {
    return (
      <>
        <SavedIndicator state="failed" text={t('common.saved.held', { why: t(`common.saved.why.${whyOf(stuck.code)}`) })} title={describeFailure(i18n, stuck).what} />
        <button type="button" className="az-link az-small az-nowrap" onClick={answers.retry}>{t('common.saved.retry', { count: placesOf(entries) })}</button>
      </>
    );
  }
  switch (saved.state) {
    case 'none': return null;
    case 'saving': return <SavedIndicator state="saving" text={t('common.saved.saving')} />;
    case 'saved': return <SavedIndicator state="saved" text={t('common.saved.at', { time: formatClock(saved.at) })} />;
    case 'tooLong': return <SavedIndicator state="failed" text={t('common.saved.tooLong')} />;
    case 'failed': return <SavedIndicator state="failed" text={describeFailure(i18n, saved.failure).what} />;
  }
}
