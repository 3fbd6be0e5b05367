import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hazardStateText } from '../../../assessment-specs/engine/hazardStateText.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { hazardState, isOpen } from '../../../assessment-specs/records/hazardState.ts';
import { addresses } from '../../host/addresses.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { Tag } from '../../ui/Tag.tsx';

/** Entries of the ledger, each with its grade and where it stands. */
export function HazardLinks({ hazards }: { readonly hazards: readonly Hazard[] }) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const { file } = useEnterprise().enterprise;
  return (
    <ul>
      {hazards.map((hazard) => (
        <li key={hazard.id}>
          <Link className="az-mono" to={addresses.hazard(file.id, hazard.id)}>{hazard.id}</Link> <Tag tone={hazard.grade === 'major' ? 'veto' : 'neutral'}>{t(`hazards.ledger.${hazard.grade}`)}</Tag> {hazard.title} <StatusLine tone={isOpen(hazard) ? 'warn' : 'ok'} icon={isOpen(hazard) ? 'clock' : 'check'}>{hazardStateText(hazardState(hazard), locale)}</StatusLine>
        </li>
      ))}
    </ul>
  );
}
