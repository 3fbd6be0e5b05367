import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { describeFinding } from '../../../electron/contract/describeFinding.ts';
import type { Finding, Verification } from '../../../electron/contract/Verification.ts';
import { packName } from '../../host/packName.ts';
import { useSettings } from '../../host/SettingsContext.tsx';
import { FindingMark } from '../../ui/FindingMark.tsx';
import { Panel } from '../../ui/Panel.tsx';

export interface FindingListProps {
  readonly findings: Verification['findings'];
  /** opens the comparison of the root's fingerprint; null when there is nothing to compare */
  readonly onCompare: (() => void) | null;
}

/** The pack is named in the language of the interface. */
function inWords(finding: Finding, locale: 'zh-CN' | 'en'): string {
  if (finding.code !== 'pack.known') return describeFinding(finding, locale);
  const { id, revision, name } = finding.params;
  return describeFinding({ ...finding, params: { ...finding.params, name: packName({ id: String(id), revision: Number(revision) }, locale, String(name)) } }, locale);
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
                <p>{inWords(finding, locale)}</p>
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
