import { useTranslation } from 'react-i18next';
import { hazardStateText } from '../../../assessment-specs/engine/hazardStateText.ts';
import { hazardStateSchema } from '../../../assessment-specs/records/Hazard.ts';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { FailureBand } from '../../host/FailureBand.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { useToday } from '../../i18n/useToday.ts';
import { ErrorBand } from '../../ui/ErrorBand.tsx';
import { refusalText } from './refusalText.ts';

/** Why a step or an entry was refused, and that nothing typed was lost. */
export function RefusedBand({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation();
  const today = useToday();
  const { locale } = useSettings().settings;
  const stageWord = (stage: string) => {
    const known = hazardStateSchema.safeParse(stage);
    return known.success ? hazardStateText(known.data, locale) : stage;
  };
  const what = refusalText(t, failure, today, stageWord);
  if (what === null) return <><FailureBand failure={failure} />{failure.code === 'record.stale' && <p className="az-small az-second">{t('hazards.refused.stale')}</p>}</>;
  return <ErrorBand what={what} kept={t('hazards.refused.kept')} code={failure.code} />;
}
