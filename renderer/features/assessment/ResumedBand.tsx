import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { Icon } from '../../ui/Icon.tsx';

export interface ResumedBandProps {
  readonly itemId: string;
  /** when it was left */
  readonly at: string;
  readonly unanswered: number;
}

/** 上次到 4.2.3，余 37 条未评: where scoring goes on, said once. */
export function ResumedBand({ itemId, at, unanswered }: ResumedBandProps) {
  const { t } = useTranslation();
  const today = useToday();
  // the figures of the moment of opening
  const [open] = useState(unanswered);
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <div className="az-score-band az-score-resumed">
      <span className="az-grow"><b className="az-strong">{t(open === 0 ? 'scoring.resumed.done' : 'scoring.resumed.text', { id: itemId, count: open })}</b> <span className="az-small az-second">{t('scoring.resumed.when', { when: formatInstant(at, today) })}</span></span>
      <button type="button" className="az-link" aria-label={t('scoring.resumed.close')} title={t('scoring.resumed.close')} onClick={() => setClosed(true)}><Icon name="cross" size={14} /></button>
    </div>
  );
}
