import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { FailureBand } from '../../host/FailureBand.tsx';

/** Why a step or an entry was refused; where the record had moved on, that it was read again and nothing typed was lost. */
export function RefusedBand({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation();
  return <><FailureBand failure={failure} />{failure.code === 'record.stale' && <p className="az-small az-second">{t('hazards.refused.stale')}</p>}</>;
}
