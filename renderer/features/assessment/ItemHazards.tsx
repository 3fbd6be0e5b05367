import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hazardStateText } from '../../../assessment-specs/engine/hazardStateText.ts';
import { hazardState } from '../../../assessment-specs/records/hazardState.ts';
import { addresses } from '../../host/addresses.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RuleBoxLine } from '../../ui/RuleBoxLine.tsx';

export interface ItemHazardsProps {
  readonly packId: string;
  readonly itemId: string;
  readonly onRecord: () => void;
}

/** The ledger's entries that were found at an item, and the way to record one more. */
export function ItemHazards({ packId, itemId, onRecord }: ItemHazardsProps) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const { file } = useEnterprise().enterprise;
  const found = file.hazards.filter(({ itemRefs }) => itemRefs.some((ref) => ref.packId === packId && ref.itemId === itemId));
  return (
    <RuleBoxLine>
      <span className="az-rule-text az-small">
        {found.length === 0 ? <span className="az-muted">{t('scoring.hazard.none')}</span>
          : found.map((hazard) => <span key={hazard.id} className="az-score-hazard"><Link to={addresses.hazard(file.id, hazard.id)}>{hazard.id}</Link> {hazard.title} <span className="az-muted">{hazardStateText(hazardState(hazard), locale)}</span></span>)}
      </span>
      <Button icon={<Icon name="hazard" size={16} />} onClick={onRecord}>{t('scoring.hazard.record')}</Button>
    </RuleBoxLine>
  );
}
