import { useTranslation } from 'react-i18next';
import { Loaded } from '../../host/Loaded.tsx';
import { useHostQuery } from '../../host/useHostQuery.ts';
import { formatFingerprint, formatInstant } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { Panel } from '../../ui/Panel.tsx';

/** The roots whose fingerprints somebody compared by another way, and when. */
export function TrustedRootsPanel() {
  const { t } = useTranslation();
  const today = useToday();
  const query = useHostQuery('trust.list', {});
  return (
    <Panel title={t('verification.trusted.title')} quiet padded>
      <Loaded query={query}>
        {(roots) => roots.length === 0 ? <p className="az-small az-muted">{t('verification.trusted.none')}</p> : (
          <ul>{roots.map((root) => <li key={root.fingerprint}>{root.name} <span className="az-small az-muted">{t('verification.trusted.at', { at: formatInstant(root.confirmedAt, today) })}</span><div className="az-mono">{formatFingerprint(root.fingerprint)}</div></li>)}</ul>
        )}
      </Loaded>
    </Panel>
  );
}
