import { useTranslation } from 'react-i18next';
import { useSaved } from '../host/SavedContext.tsx';
import { describeFailure } from '../i18n/describeFailure.ts';
import { formatClock } from '../i18n/format.ts';
import { SavedIndicator } from '../ui/SavedIndicator.tsx';

/** 已存到本机 14:03:22 / 正在存… / 没存上 and why; nothing before the first write. */
export function SavedNote() {
  const { t, i18n } = useTranslation();
  const { saved } = useSaved();
  switch (saved.state) {
    case 'none': return null;
    case 'saving': return <SavedIndicator state="saving" text={t('common.saved.saving')} />;
    case 'saved': return <SavedIndicator state="saved" text={t('common.saved.at', { time: formatClock(saved.at) })} />;
    case 'failed': return <SavedIndicator state="failed" text={describeFailure(i18n, saved.failure).what} />;
  }
}
