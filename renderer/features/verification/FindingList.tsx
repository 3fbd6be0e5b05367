import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { describeFinding } from '../../../electron/contract/describeFinding.ts';
import type { Verification } from '../../../electron/contract/Verification.ts';
import { useSettings } from '../../host/SettingsContext.tsx';
import { FindingMark } from '../../ui/FindingMark.tsx';
import { Panel } from '../../ui/Panel.tsx';

export interface FindingListProps {
  readonly findings: Verification['findings'];
  /** opens the comparison of the root's fingerprint; null when there is nothing to compare */
  readonly onCompare: (() => void) | null;
}

/** 完整性, 签署人, 评分标准, 得分: each with its shape, its word, the explanation and what can be done. */
export function FindingList({ findings, onCompare }: FindingListProps) {
  const { t } = useTranslation();
  const { settings: { locale } } = useSettings();
  return (
    <Panel>
      <ul className="az-verify-findings">
        {(['integrity', 'signers', 'pack', 'score'] as const).map((name) => {
          const finding = findings[name];
          return (
            <li key={name}>
              <FindingMark value={finding.value} />
              <h3><span>{t(`verification.finding.${name}`)}</span><span className={`az-verify-value-${finding.value}`}>{t(`verification.value.${finding.value}`)}</span></h3>
              <div>
                <p>{describeFinding(finding, locale)}</p>
                {name === 'signers' && finding.code === 'signers.untrusted' && onCompare !== null && (
                  <div className="az-verify-act"><Button type="primary" onClick={onCompare}>{t('verification.act.compare')}</Button><span className="az-small az-muted">{t('verification.act.hint')}</span></div>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
