import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordDamage } from '../../electron/contract/RecordDamage.ts';
import { formatInstant } from '../i18n/format.ts';
import { useToday } from '../i18n/useToday.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { ErrorBand } from '../ui/ErrorBand.tsx';
import { FailureBand } from './FailureBand.tsx';
import { Loaded } from './Loaded.tsx';
import { useHostCommand } from './useHostCommand.ts';
import { useHostQuery } from './useHostQuery.ts';

export interface DamagedRecordProps {
  readonly enterpriseId: string;
  /** null: the enterprise's own record */
  readonly assessmentId: string | null;
  /** it stands on a page about something else, whose primary button stays the only one */
  readonly aside?: boolean;
  /** reads again what could not be read */
  readonly onRestored: () => void;
}

/** A record that cannot be read: what happened, where the file is kept, what can be had back, and 恢复这一份. */
export function DamagedRecord({ enterpriseId, assessmentId, aside = false, onRestored }: DamagedRecordProps) {
  const { t } = useTranslation();
  const query = useHostQuery('record.damage', { enterpriseId, assessmentId });
  return (
    <Loaded query={query}>
      {(damage) => damage === null
        ? <div className="az-notice"><span className="az-grow az-small">{t('damage.readable')}</span><Button size="small" onClick={onRestored}>{t('common.action.retry')}</Button></div>
        : <Band damage={damage} place={{ enterpriseId, assessmentId }} aside={aside} onRestored={onRestored} onChanged={query.refetch} />}
    </Loaded>
  );
}

interface BandProps {
  readonly damage: RecordDamage;
  readonly place: { readonly enterpriseId: string; readonly assessmentId: string | null };
  readonly aside: boolean;
  readonly onRestored: () => void;
  /** what was agreed to is no longer what there is */
  readonly onChanged: () => void;
}

function Band({ damage, place, aside, onRestored, onChanged }: BandProps) {
  const { t } = useTranslation();
  const today = useToday();
  const restoring = useHostCommand('record.restore');
  const [asking, setAsking] = useState(false);
  const { good, keptAs, line } = damage;
  const restore = async (offer: string) => {
    const reply = await restoring.run({ ...place, offer });
    if (reply.ok) onRestored();
    else if (reply.error.code === 'record.damageChanged') onChanged();
    if (reply.ok || reply.error.code === 'record.damageChanged') setAsking(false);
  };
  const what = t(place.assessmentId === null || !aside ? 'damage.this' : 'damage.assessment', { context: keptAs === null ? 'untouched' : 'kept' });
  const problem = t(`damage.problem.${damage.problem}`);
  const without = t(damage.problem === 'otherVersion' ? 'damage.upgrade' : 'damage.none');
  return (
    <>
      <ErrorBand what={what} code="file.damaged" todo={good === null ? without : t('damage.good', { at: formatInstant(good.at, today) })}
        kept={<span className="az-small" style={{ display: 'block', overflowWrap: 'anywhere' }}>
          {line === null ? t('damage.where', { problem }) : t('damage.whereLine', { line, problem })} {t('damage.original', { path: keptAs ?? damage.file })}
          {good === null && damage.seal !== null && <> {t('damage.sealRemains', { number: damage.seal.number })}</>}
        </span>}
        actions={good !== null && <Button {...(aside ? {} : { type: 'primary' as const })} onClick={() => setAsking(true)}>{t('damage.action.restore')}</Button>} />
      {restoring.failure !== null && !asking && <FailureBand failure={restoring.failure} />}
      {good !== null && (
        <ConfirmDialog open={asking} title={t('damage.ask.title', { at: formatInstant(good.at, today) })} confirmLabel={t('damage.action.restore')} cancelLabel={t('common.action.cancel')} busy={restoring.busy}
          onConfirm={() => void restore(good.offer)} onCancel={() => { setAsking(false); restoring.forget(); }}>
          <div className="az-stack">
            {restoring.failure !== null && <FailureBand failure={restoring.failure} />}
            <Losses damage={damage} />
            <p className="az-small az-muted" style={{ overflowWrap: 'anywhere' }}>{keptAs === null ? t('damage.ask.willKeep') : t('damage.ask.kept', { path: keptAs })}</p>
          </div>
        </ConfirmDialog>
      )}
    </>
  );
}

/** What the good state does not have; a seal above all. */
function Losses({ damage: { lost, seal } }: { readonly damage: RecordDamage }) {
  const { t } = useTranslation();
  const today = useToday();
  const later = lost.changes === 0 ? t('damage.lost.none')
    : lost.until === null ? t('damage.lost.some', { count: lost.changes }) : t('damage.lost.until', { count: lost.changes, until: formatInstant(lost.until, today) });
  return (
    <>
      <p>{later}</p>
      {seal !== null && <p>{seal.kept ? t('damage.seal.kept', { number: seal.number }) : <b className="az-bad az-strong">{t('damage.seal.lost', { number: seal.number })}</b>}</p>}
    </>
  );
}
